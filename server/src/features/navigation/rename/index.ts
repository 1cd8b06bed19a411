import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineAt } from '../../../document/lines';
import type { IndexedFile } from '../../../workspace/index/summary';
import { isWithin, shownPath } from '../../../workspace/uri';
import { mentionsIn, namingFile } from '../../mentions';
import type { FoundMention, NamingFile } from '../../mentions/found';
import { rangesOf } from '../../ranges';
import { knownMentions } from '../../surroundings/names';
import { originOf, type SummaryOptions } from '../../surroundings/summarise';
import type { Around, Naming } from '../around';
import type { Occurrence } from '../occurrences';
import { isSameThing, thingOf } from '../things';
import { afterwards, editsFor, keepsTheRest, type Replacement } from './edits';
import { isSameButForCase, moveFor, type Move } from './move';
import { keepingReason, nameFault, ownServerFault } from './new-name';
import { following, subjectAt, type Subject } from './subject';

/** What has to be known besides what lies around. */
export interface Renaming {
  readonly dialects: SummaryOptions;
  /** The text of a file as an editor has it, or would show it. */
  readonly textOf: (uri: string) => Promise<string | undefined>;
  readonly exists: (uri: string) => Promise<boolean>;
  /** Whether files can get another name along with the edits. */
  readonly moves: boolean;
  /** Told how many files are done, again and again, and waited for; if it rejects, so does the rename. */
  readonly onStep?: (done: number, all: number) => Promise<void>;
}

export interface RenameEdit extends TextEdit {
  /** The word may mean something else here. */
  readonly unsure: boolean;
}

export interface Renamed {
  readonly files: readonly { readonly uri: string; readonly edits: readonly RenameEdit[] }[];
  /** Along with the edits, which are made in the file where it was. */
  readonly move?: Move;
}

/** Why something cannot be renamed, as a sentence. */
export class Refusal extends Error {}

/** What would be renamed from the position. Throws a `Refusal` where that has a name that is not for the author to change. */
export function prepareRename(position: Position, naming: Naming, around: Around, dialects: SummaryOptions): { readonly range: Range; readonly placeholder: string } | undefined {
  const subject = subjectAt(position, naming, around);
  const reason = subject && keepingReason(subject, dialectOf(subject.file, dialects));
  if (reason !== undefined) throw new Refusal(reason);
  return subject && { range: subject.range, placeholder: subject.ownName };
}

/** Gives what is named at the position another name, in all places. Throws a `Refusal` where that would not come out as it is meant. */
export async function rename(position: Position, newName: string, naming: Naming, around: Around, renaming: Renaming): Promise<Renamed | undefined> {
  const subject = subjectAt(position, naming, around);
  const name = newName.trim();
  if (!subject || !prepareRename(position, naming, around, renaming.dialects)) return undefined;
  if (name === subject.ownName) return { files: [] };
  const occurrences = following(subject, naming, around);
  const worlds = [subject.thing.uri, ...occurrences.map((occurrence) => occurrence.naming.uri)].map(around.worldOf);
  const fault = nameFault(subject, name, dialectOf(subject.file, renaming.dialects), worlds) ?? ownServerFault(subject, name, occurrences.map((occurrence) => occurrence.naming));
  if (fault !== undefined) throw new Refusal(fault);
  const move = await possibleMove(subject, name, renaming);
  if (!canBearIt(subject, occurrences, move)) throw new Refusal(`The name of "${subject.thing.name}" cannot be changed from here: see "${shownPath(subject.thing.uri)}".`);
  const namings = new Map(occurrences.map((occurrence) => [occurrence.naming.uri, occurrence.naming]));
  const files = await inPortions([...namings.values()], (one) => renamedIn(one, { subject, name, move }, around, renaming), renaming.onStep);
  return { files: files.filter(({ edits }) => edits.length > 0), ...(move && { move }) };
}

/** Files that are read side by side: a few hide the time that a disk takes, and more would only be held at once. */
const abreast = 8;

async function inPortions<T, R>(all: readonly T[], act: (one: T) => Promise<R>, onStep: Renaming['onStep']): Promise<readonly R[]> {
  const results: R[] = [];
  while (results.length < all.length) {
    results.push(...(await Promise.all(all.slice(results.length, results.length + abreast).map(act))));
    await onStep?.(results.length, all.length);
  }
  return results;
}

async function possibleMove(subject: Subject, name: string, { moves, exists }: Renaming): Promise<Move | undefined> {
  const move = moves ? moveFor(subject, name) : undefined;
  if (!move || isSameButForCase(move) || !(await exists(move.to))) return move;
  if (subject.thing.kind === 'skill') throw new Refusal(`There is a folder "${name}" already.`);
  return undefined;
}

/** Whether the thing is called otherwise afterwards: by its folder, by what is written in its file, or, where nothing is, by the file. */
function canBearIt({ thing, file }: Subject, occurrences: readonly Occurrence[], move: Move | undefined): boolean {
  if (thing.kind === 'skill') return move !== undefined;
  const unnamed = file?.kind === 'agent' && file.summary.agent?.range?.end.line === 0;
  return occurrences.some(({ mention }) => mention.declares) || (unnamed && move !== undefined);
}

interface Change {
  readonly subject: Subject;
  readonly name: string;
  readonly move: Move | undefined;
}

async function renamedIn(naming: Naming, { subject: { thing, prefix }, name, move }: Change, around: Around, renaming: Renaming): Promise<Renamed['files'][number]> {
  const { uri } = naming;
  const text = await renaming.textOf(uri);
  if (text === undefined) throw new Refusal(`"${shownPath(uri)}" cannot be read.`);
  const { read, mentionsIn: mentionsOf } = readerOf(naming, renaming);
  const file = read(text);
  const world = around.worldOf(uri);
  const means = (mention: FoundMention): boolean => {
    const meant = mention.name === thing.name ? thingOf({ ...mention, range: nowhere }, naming, world) : undefined;
    return meant !== undefined && isSameThing(meant, thing);
  };
  const before = mentionsOf(file);
  const replacements = before.filter((mention) => means(mention) && (!mention.words || isWord(name))).map((mention): Replacement => ({ mention, text: mention.declares ? name : prefix + name }));
  const edits = editsFor(file, replacements);
  const after = afterwards(file, edits, read);
  const exact = before.filter(({ words }) => !words);
  const found = mentionsOf(after, move).filter(({ words }) => !words);
  const at = exact.findIndex((mention, index) => found[index]?.name !== (means(mention) ? prefix + name : mention.name));
  if (at !== -1 || found.length !== exact.length || !keepsTheRest(file, after, edits)) throw new Refusal(unwritable(name, naming, text, (exact[at] ?? replacements[0]?.mention)?.span.start ?? 0));
  const ranges = rangesOf(TextDocument.create(uri, '', 0, text));
  const unsure = new Set(replacements.filter(({ mention }) => isUnsure(mention)).map(({ mention }) => mention.span.start));
  return { uri, edits: edits.map((edit) => ({ ...ranges.textEdit(edit), unsure: unsure.has(edit.span.start) })) };
}

interface Reader {
  readonly read: (text: string) => NamingFile;
  /** What the file names, once it has moved too. */
  readonly mentionsIn: (file: NamingFile, move?: Move) => readonly FoundMention[];
}

function readerOf({ uri, file: indexed }: Naming, { dialects }: Renaming): Reader {
  if (!indexed) return { read: (text) => namingFile('agent', text, dialects.project), mentionsIn: (file) => mentionsIn('agent', file) };
  return {
    read: (text) => namingFile(indexed.kind, text, dialectOf(indexed, dialects), originOf(indexed)),
    mentionsIn: (file, move) => knownMentions({ ...indexed, uri: move && isWithin(move.from, uri) ? move.to + uri.slice(move.from.length) : uri }, file),
  };
}

function dialectOf(file: IndexedFile | undefined, { project, plugin }: SummaryOptions): SummaryOptions['project'] {
  return file?.kind === 'agent' && file.base.scope === 'plugin' ? plugin : project;
}

/** In a prompt, a single word may be anything; one that is put together, like `code-reviewer`, hardly is. */
function isUnsure({ kind, name, words }: FoundMention): boolean {
  return (kind === 'any' || words === true) && /^\p{L}+$/u.test(name);
}

/** Whether a sentence can hold the name as it is, in whatever quotes of YAML. */
function isWord(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} _.-]*$/u.test(name);
}

function unwritable(name: string, { uri }: Naming, text: string, at: number): string {
  const line = text.slice(0, lineAt(text, at).start).split('\n').length;
  return `"${name}" cannot be written in "${shownPath(uri)}", line ${line}, so that it is read as this name.`;
}

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
