import type { Position, Range } from 'vscode-languageserver-types';
import { skillPrefix, qualified } from '../../surroundings/names';
import type { IndexedFile } from '../../../workspace/index/summary';
import type { Around, Naming } from '../around';
import { namedAt, occurrencesOf, type Occurrence } from '../occurrences';
import { belongsToProject, type Thing } from '../things';

/** What can get another name. */
export interface Subject {
  readonly thing: Thing;
  /** The file that defines it, if it is one of those that are known. */
  readonly file: IndexedFile | undefined;
  /** What stands before its own name where others name it: a plugin's name, and folders. */
  readonly prefix: string;
  readonly ownName: string;
  /** Where it was asked for, without the prefix. */
  readonly range: Range;
}

/** What is named at the position, as long as it is known where that gets its name. */
export function subjectAt(position: Position, naming: Naming, around: Around): Subject | undefined {
  const named = namedAt(position, naming, around);
  if (!named) return undefined;
  const { thing, mention } = named;
  const file = around.fileAt(thing.uri);
  if (thing.kind === 'server' && thing.uri !== naming.uri && file?.kind !== 'servers') return undefined;
  // A file that is no JSON configures nothing.
  if (thing.kind === 'server' && file?.kind === 'servers' && !file.summary.servers?.some(({ name }) => name === thing.name)) return undefined;
  const prefix = file ? prefixIn(file, thing.kind) : '';
  const { start, end } = mention.range;
  const ownName = thing.name.slice(prefix.length);
  const range = mention.declares ? mention.range : { start: { ...start, character: start.character + prefix.length }, end };
  return { thing, file, prefix, ownName, range };
}

function prefixIn(file: IndexedFile, kind: Thing['kind']): string {
  if (kind === 'server') return '';
  return kind === 'agent' ? qualified('', file) : skillPrefix(file);
}

/** The places that are to follow. What counts in every project does not follow a name of one of them. */
export function following({ thing, file }: Subject, here: Naming, around: Around): readonly Occurrence[] {
  const all = [...occurrencesOf(thing, here, around)];
  return belongsToProject(file) ? all.filter(({ naming }) => belongsToProject(naming.file)) : all;
}
