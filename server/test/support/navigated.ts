import { expect } from 'vitest';
import type { Position } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { namingOf, type Around as Surroundings, type Naming } from '../../src/features/navigation/around';
import { rangesOf } from '../../src/features/ranges';
import type { Location } from 'vscode-languageserver-types';
import { drawn, undrawn } from './draw';
import { indexOver, uriOf, type Around } from './indexed';
import { withCursor } from './markers';

/** Files in one text: `=== path` begins each. */
export function filesIn(marked: string): Record<string, string> {
  const parts = marked.split(/^=== (.+)\n/m).slice(1);
  return Object.fromEntries(parts.flatMap((path, index) => (index % 2 === 0 ? [[path, parts[index + 1] ?? '']] : [])));
}

export interface Asked {
  readonly naming: Naming;
  readonly position: Position;
  readonly around: Surroundings;
}

/** What is known over these files, at the first place where a text with a cursor in it stands. */
export async function askedAt(files: Readonly<Record<string, string>>, spot: string, around?: Around): Promise<Asked> {
  const { text, offset } = withCursor(spot);
  const [path, file] = Object.entries(files).find(([, one]) => one.includes(text)) ?? [];
  if (path === undefined || file === undefined) throw new Error(`"${text}" is in no file`);
  const index = indexOver({ ...files }, around);
  await index.loadAll();
  await index.load(uriOf(path));
  const known = index.file(uriOf(path));
  const naming = known ? namingOf(known) : { uri: uriOf(path), mentions: [] };
  // Editors count from behind a byte order mark.
  const shown = file.replace(/^\uFEFF/, '');
  const position = TextDocument.create('', '', 0, shown).positionAt(shown.indexOf(text) + offset);
  return { naming, position, around: { files: index.files(), worldOf: (uri) => index.world(uri) } };
}

type Find = (asked: Asked) => readonly Location[];

/** Checks that what is found from the spot is what is drawn into the files: no more, no fewer; also where lines end as on Windows. */
export async function expectPlaces(marked: string, spot: string, find: Find, around?: Around): Promise<void> {
  for (const lineEnd of ['\n', '\r\n']) {
    const written = (text: string): string => text.replaceAll('\n', lineEnd);
    const files = Object.fromEntries(Object.entries(filesIn(undrawn(marked))).map(([path, text]) => [path, written(text)]));
    const found = find(await askedAt(files, written(spot), around));
    const redrawn = Object.entries(files).map(([path, text]) => {
      const ranges = rangesOf(TextDocument.create('', '', 0, text.replace(/^\uFEFF/, '')));
      const marks = found.filter(({ uri }) => uri === uriOf(path)).map(({ range }) => ({ at: ranges.span(range), note: '' }));
      return `=== ${path}\n${drawn(text, marks)}`;
    });
    expect(redrawn.join('').replaceAll('␍', '')).toBe(marked);
  }
}
