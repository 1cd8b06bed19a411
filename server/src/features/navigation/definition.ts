import type { LocationLink, Position, Range } from 'vscode-languageserver-types';
import type { Around, Naming } from './around';
import { namedAt } from './occurrences';

/** The file that defines the agent, the skill or the server that is named at the position, at its name. */
export function definition(position: Position, naming: Naming, around: Around): LocationLink[] {
  const named = namedAt(position, naming, around);
  if (!named) return [];
  const { mention, thing } = named;
  const range = thing.known.range ?? start;
  return [{ originSelectionRange: mention.range, targetUri: thing.uri, targetRange: range, targetSelectionRange: range }];
}

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
