import { currentRun } from './run.js';

/** Prints one line for each test, and all of a failure. */
export class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => print(`✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on('fail', (test, error: unknown) => print(describeFailure(test, error)));
  }
}

/** Its title, and what it says of itself. */
export function describeFailure(test: Mocha.Runnable, error: unknown): string {
  return `✗ ${test.fullTitle()}\n${describe(error)}`;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // What comes later in it is mocha's own.
  const stack = (error.stack ?? error.message).split('\n').slice(0, 4);
  const values = (['expected', 'actual'] as const).flatMap((name) => (name in error ? [`${name}: ${show(Reflect.get(error, name))}`] : []));
  return [...stack, ...values].join('\n');
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
}

/** Each line by itself, as VS Code's log keeps them apart. */
function print(text: string): void {
  for (const line of text.split('\n')) console.log(currentRun.reportMark + line);
}
