import { currentRun } from './run.js';

/** Prints one line for each test, and all of a failure. */
export class Reporter {
  constructor(runner: Mocha.Runner) {
    runner.on('pass', (test) => print(`✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on('pending', (test) => print(`- ${test.fullTitle()}`));
    runner.on('fail', (test, error) => {
      print(`✗ ${test.fullTitle()}`);
      print(describe(error));
    });
  }
}

function describe(error: Mocha.AssertionError): string {
  const values = 'expected' in error ? [`expected: ${show(error.expected)}`, `actual:   ${show(error.actual)}`] : [];
  return [error.stack ?? error.message, ...values].join('\n');
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
}

/** Each line by itself, as VS Code's log keeps them apart. */
function print(text: string): void {
  for (const line of text.split('\n')) console.log(currentRun.reportMark + line);
}
