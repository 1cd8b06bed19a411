import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import type { IndexedFile } from '../../workspace/index/summary';
import type { KnownName } from '../../workspace/world';

/** Editors sort and filter further, and nobody reads more. */
const mostSymbols = 1000;

/** The agents and skills whose names hold the letters of the query in this order, in whatever case; all of them for an empty one. */
export function workspaceSymbols(query: string, files: readonly IndexedFile[]): SymbolInformation[] {
  const letters = [...query.toLowerCase()].filter((letter) => letter.trim() !== '');
  const all = files.flatMap(({ summary: { agent, skill }, base: { scope } }) => [...symbol(agent, SymbolKind.Class, `${scope} agent`), ...symbol(skill, SymbolKind.Function, `${scope} skill`)]);
  return all.filter(({ name }) => holds(name.toLowerCase(), letters)).slice(0, mostSymbols);
}

function symbol(known: KnownName | undefined, kind: SymbolKind, containerName: string): SymbolInformation[] {
  if (known?.uri === undefined || known.range === undefined) return [];
  return [{ name: known.name, kind, containerName, location: { uri: known.uri, range: known.range } }];
}

function holds(name: string, letters: readonly string[]): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = name.indexOf(letter, from);
    if (at === -1) return false;
    from = at + letter.length;
  }
  return true;
}
