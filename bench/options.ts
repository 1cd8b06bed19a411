import { parseArgs } from 'node:util';

/** The parts that a run can be cut down to. */
export const parts = ['cli', 'server', 'editor', 'growth', 'size'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** How often each process is run. */
  readonly rounds: number;
  /** How often each request is made. */
  readonly requests: number;
  /** How often VS Code is started. */
  readonly starts: number;
  readonly quick: boolean;
}

export const usage = `npm run bench -- [--only PART]… [--quick] [--rounds N]
Parts: ${parts.join(', ')}. A quick run measures less often and smaller sets, and leaves bench/report.md as it is.`;

/** @throws With words for the user, where the command line is not understood. */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false }, rounds: { type: 'string' } } });
  const only = values.only?.flatMap((names) => names.split(',')) ?? [];
  const unknown = only.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}".\n${usage}`);
  const rounds = values.rounds === undefined ? (values.quick ? 3 : 7) : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a number from 1.\n${usage}`);
  return { parts: parts.filter((part) => only.length === 0 || only.includes(part)), rounds, requests: values.quick ? 100 : 500, starts: values.quick ? 2 : 5, quick: values.quick };
}
