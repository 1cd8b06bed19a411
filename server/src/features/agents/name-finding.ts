import type { DocumentOrigin } from '../../document/read/origin';
import type { Dialect } from '../../spec/dialect';
import type { World } from '../../workspace/world';
import type { Checker } from '../checker';

export interface NameChecking {
  readonly dialect: Dialect;
  readonly world: World;
  readonly checker: Checker;
  /** Of the file that is to have the name; without a path the file plays no part. */
  readonly origin?: DocumentOrigin;
}

/** What the reader, or a rule, has against a name for an agent, told of a file that has nothing else wrong with it. */
export function nameFinding(name: string, { dialect, world, checker, origin = {} }: NameChecking): string | undefined {
  const sample = `---\nname: ${JSON.stringify(name)}\ndescription: Does one task from beginning to end. Use it whenever that task comes up.\n---\n\nDo it.\n`;
  return checker.check(sample, { dialect, origin, severities: {}, world }).problems[0]?.message;
}
