import type { Location, Position } from 'vscode-languageserver-types';
import type { Around, Naming } from './around';
import { namedAt, occurrencesOf } from './occurrences';
import type { Thing } from './things';

/** All places that name what is named at the position. `declaration`: also where it gets its name. */
export function references(position: Position, naming: Naming, around: Around, declaration: boolean): Location[] {
  const named = namedAt(position, naming, around);
  if (!named) return [];
  const all = [...occurrencesOf(named.thing, naming, around)];
  const wanted = all.filter(({ mention }) => declaration || !mention.declares);
  const elsewhere = declaration && !all.some(({ mention }) => mention.declares) ? configured(named.thing) : [];
  return [...elsewhere, ...wanted.map(({ naming: { uri }, mention: { range } }) => ({ uri, range }))];
}

/** A file that only configures servers mentions nothing. */
function configured({ kind, uri, known: { range } }: Thing): Location[] {
  return kind === 'server' && range ? [{ uri, range }] : [];
}
