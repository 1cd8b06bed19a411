import type { Dialect } from '../spec/dialect';
import { intendedSplit, type FenceFlaw } from './fences';
import type { Mapping, Node } from './node';
import { parseBlock, tryBlock, type ParsedBlock, type Tries } from './parse-block';
import type { Agent, Verdict } from './read/agent';
import { buildAgent, type Reading } from './read/build';
import type { Flaw } from './read/flaw';
import { isLookedAt, type DocumentOrigin } from './read/origin';
import { recent } from './recent';
import { remembered } from './remembered';
import { span, type Span } from './span';
import { split, type Split } from './split';

/**
 * One version of an agent file, read once. Immutable; every span is in UTF-16 offsets of `text`.
 *
 * `verdict` and `agent` say what the reader makes of the file as it is. The rest goes further: where the reader gives up
 * or sees another frontmatter than was meant, it tells of the one that was meant, with all spans still in `text`. So keys
 * are checked, completed and hovered in a file that no parser takes.
 */
export interface AgentDocument {
  readonly text: string;
  readonly origin: DocumentOrigin;
  readonly dialect: Dialect;
  readonly verdict: Verdict;
  /** Only where the verdict is `loads`. */
  readonly agent: Agent | undefined;
  /** Where the frontmatter is, as it was meant; `undefined` where there is no sign of one. */
  readonly split: Split | undefined;
  /** What keeps the reader from seeing the frontmatter that was meant. */
  readonly fenceFlaw: FenceFlaw | undefined;
  /** How the block parses; `undefined` where there is none. */
  readonly block: ParsedBlock | undefined;
  /** The frontmatter's pairs, as they were meant; without a mapping, one that is empty. */
  readonly root: Mapping;
  /** What the reader refuses, ignores or drops of the values of `root`. */
  readonly flaws: readonly Flaw[];
}

/** Where the prompt is: all of a file without frontmatter, and nothing in one that is not opened. */
export function bodyOf({ text, split, verdict }: Pick<AgentDocument, 'text' | 'split' | 'verdict'>): Span {
  return split?.body ?? span(verdict === 'skipped' ? text.length : 0, text.length);
}

/** Reads a file as the dialect's reader does. Takes any text; never throws. */
export function parseAgentDocument(text: string, dialect: Dialect, origin: DocumentOrigin = {}): AgentDocument {
  const base = { text, origin, dialect, agent: undefined, fenceFlaw: undefined, block: undefined, root: emptyMapping(0), flaws: [] };
  if (isLarger(text, dialect.place.maxBytes)) return { ...base, split: undefined, verdict: 'skipped' };
  const { actual, tries, meant, block } = blocksIn(dialect)(text);
  const found = meant?.split ?? actual;
  const reading = buildAgent({ text, root: mappingOf(tries?.read, actual), origin }, dialect);
  const root = mappingOf(block?.root, found);
  const flaws = !meant && block?.root === tries?.read ? reading.flaws : buildAgent({ text, root, origin }, dialect).flaws;
  const fate = isLookedAt(origin, dialect.place) && !origin.leftOut ? verdictOf(reading, actual, tries, dialect) : { verdict: 'skipped' as const };
  return { ...base, ...fate, split: found, fenceFlaw: meant?.flaw, block, root, flaws };
}

/** What the reader sees and what was meant, as far as the text alone tells. */
const blocksIn = remembered((dialect: Dialect) =>
  recent((text) => {
    const actual = split(text);
    const tries = actual && tryBlock(text, actual.block);
    const meant = mayBeMisread(text, actual, tries) ? intendedSplit(text, dialect) : undefined;
    const block = meant ? parseMeant(text, meant.split.block, dialect) : actual && tries && parseBlock(text, actual.block, tries, dialect);
    return { actual, tries, meant, block };
  }),
);

/** The block as it was meant to be seen: a line of dashes in it is no YAML of its own, and is taken for a blank one. */
function parseMeant(text: string, at: Span, dialect: Dialect): ParsedBlock {
  const block = text.slice(at.start, at.end).replace(/^---+(?=[ \t]*\r?$)/gm, (dashes) => ' '.repeat(dashes.length));
  const meant = text.slice(0, at.start) + block + text.slice(at.end);
  return parseBlock(meant, at, tryBlock(meant, at), dialect);
}

/** What becomes of a frontmatter that the reader does not see or does not understand: to a lenient one, it is empty. */
function verdictOf({ verdict, agent }: Reading, actual: Split | undefined, tries: Tries | undefined, dialect: Dialect): Pick<AgentDocument, 'verdict' | 'agent'> {
  if ((actual && tries?.attempt !== 'none') || dialect.naming.rules === 'lenient') return { verdict, agent };
  return { verdict: actual ? 'unreadable' : 'not-an-agent', agent: undefined };
}

/** Most files are read as they were meant; only for the others the fences are looked at twice. */
function mayBeMisread(text: string, actual: Split | undefined, tries: Tries | undefined): boolean {
  if (!actual?.close || tries?.attempt === 'none') return true;
  const behind = text.slice(actual.close.end, text.indexOf('\n', actual.close.end) + 1 || text.length);
  // A key in the line below the fence may be one that it has cut off.
  const isCut = /^\w+[ \t]*:/.test(text.slice(actual.close.end + behind.length, actual.close.end + behind.length + 50));
  return isCut || text[actual.close.start - 1] !== '\n' || behind.trim() !== '' || tries?.read?.kind !== 'mapping' || !hasNameAndDescription(tries.read);
}

function hasNameAndDescription(root: Mapping): boolean {
  return ['name', 'description'].every((key) => root.entries.some((entry) => entry.key === key));
}

function mappingOf(node: Node | undefined, found: Split | undefined): Mapping {
  return node?.kind === 'mapping' ? node : emptyMapping(found?.block.start ?? 0);
}

function emptyMapping(at: number): Mapping {
  return { kind: 'mapping', span: span(at, at), entries: [], flow: false };
}

/** Whether the text has more bytes of UTF-8; a short text is not encoded to tell. */
export function isLarger(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && (text.length > bytes || new TextEncoder().encode(text).length > bytes);
}
