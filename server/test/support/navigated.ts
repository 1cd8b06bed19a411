import { expect } from 'vitest';
import type { Location, Position } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { namingOf, type Around as Surroundings, type Naming } from '../../src/features/navigation/around';
import { rangesOf } from '../../src/features/ranges';
import { rename, Refusal, type Renamed } from '../../src/features/navigation/rename';
import { claudeCode, claudeCodePlugin } from '../../src/spec';
import { isWithin } from '../../src/workspace/uri';
import { drawn, undrawn } from './draw';
import { indexOver, uriOf, work, type Around } from './indexed';
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
  return { naming, position, around: { files: index.files(), fileAt: (uri) => index.file(uri), worldOf: (uri) => index.world(uri) } };
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

/** How the editor of a test is. */
export interface Renamer {
  /** If not, it cannot rename files. */
  readonly moves?: boolean;
  readonly around?: Around;
}

/** All files after what is named at the spot got another name, or the reason why not. */
export async function renamed(marked: string, spot: string, newName: string, { moves = true, around }: Renamer = {}): Promise<string> {
  const files = filesIn(marked);
  try {
    const result = await renaming(files, spot, newName, { moves, ...(around && { around }) });
    return result ? Object.entries(applied(files, result)).map(([path, text]) => `=== ${path}\n${text}`).join('') : 'nothing';
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** How the files of the tests are read. */
export const dialects = { project: claudeCode, plugin: claudeCodePlugin };

/** What a rename would change. */
export async function renaming(files: Readonly<Record<string, string>>, spot: string, newName: string, { moves = true, around }: Renamer = {}): Promise<Renamed | undefined> {
  const asked = await askedAt(files, spot, around);
  const textAt = (uri: string): string | undefined => Object.entries(files).find(([path]) => uriOf(path) === uri)?.[1].replace(/^\uFEFF/, '');
  return rename(asked.position, newName, asked.naming, asked.around, {
    dialects,
    textOf: (uri) => Promise.resolve(textAt(uri)),
    exists: (uri) => Promise.resolve(Object.keys(files).some((path) => isWithin(uri, uriOf(path)))),
    moves,
  });
}

function applied(files: Readonly<Record<string, string>>, { files: changed, move }: Renamed): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const uri = uriOf(path);
      const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
      const edits = changed.find((one) => one.uri === uri)?.edits ?? [];
      const now = mark + TextDocument.applyEdits(TextDocument.create('', '', 0, text.slice(mark.length)), [...edits]);
      return [move && isWithin(move.from, uri) ? pathIn(move.to + uri.slice(move.from.length)) : path, now];
    }),
  );
}

function pathIn(uri: string): string {
  return decodeURIComponent(uri.startsWith(`${work}/`) ? uri.slice(work.length + 1) : uri.slice('file://'.length));
}
