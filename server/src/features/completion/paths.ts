import { CompletionItemKind } from 'vscode-languageserver-types';
import type { PathSpot } from '../prompt/spot';
import type { FolderEntry } from '../../workspace/host';
import type { Suggestion } from './suggestion';

/** Nobody sends an agent there. */
const hidden: ReadonlySet<string> = new Set(['.git', 'node_modules', '.DS_Store']);

/** What lies in the folder that the path has come to. Names that the path could not hold are left out. */
export function pathSuggestions(entries: readonly FolderEntry[], spot: PathSpot): readonly Suggestion[] {
  const usable = entries.filter(({ name }) => !hidden.has(name) && (spot.kind === 'link' || /^[\w.-]+$/.test(name)));
  return [...usable].sort(inOrder).map((entry) => suggestionOf(entry, spot));
}

/** Names with a dot in front come last. */
function inOrder(a: FolderEntry, b: FolderEntry): number {
  const dot = ({ name }: FolderEntry): number => Number(name.startsWith('.'));
  return dot(a) - dot(b) || (a.name < b.name ? -1 : 1);
}

function suggestionOf({ name, folder }: FolderEntry, { kind, span, goesOn }: PathSpot): Suggestion {
  const written = kind === 'link' ? encoded(name) : name;
  return {
    label: folder ? `${name}/` : name,
    kind: folder ? CompletionItemKind.Folder : CompletionItemKind.File,
    summary: '',
    documentation: '',
    span,
    text: folder && !goesOn ? `${written}/` : written,
    isSnippet: false,
    filter: name,
    ...(folder && !goesOn && { asksOn: true }),
  };
}

/** As the destination of a link: blanks and what would end it are escaped, other letters stay readable. */
function encoded(name: string): string {
  return name.replace(/[\s%()<>#?]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
