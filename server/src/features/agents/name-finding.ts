import type { DocumentOrigin } from '../../document/read/origin';
import type { Dialect } from '../../spec/dialect';
import type { Checker } from '../checker';

export interface NameChecking {
  readonly dialect: Dialect;
  readonly checker: Checker;
  /** Of the file that is to have the name; without a path the file plays no part. */
  readonly origin?: DocumentOrigin;
}

/** What the reader, or a rule, has against a name for an agent, whoever else has it: told of a file that has nothing else wrong with it, and nothing around it. */
export function nameFinding(name: string, { dialect, checker, origin = {} }: NameChecking): string | undefined {
  const sample = `---\nname: ${JSON.stringify(name)}\ndescription: Does one task from beginning to end. Use it whenever that task comes up.\n---\n\nDo it.\n`;
  return checker.check(sample, { dialect, origin, severities: {} }).problems[0]?.message;
}
