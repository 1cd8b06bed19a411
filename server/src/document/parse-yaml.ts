import { isCollection, type YAMLError } from 'yaml';
import type { Node } from './node';
import { composeMaps, shiftedMap, type OffsetMap } from './offset-map';
import { Conversion } from './yaml/convert';
import { readDocument, type LibraryDocument } from './yaml/library';
import { mask, type Masked } from './yaml/masks';
import { readSimply } from './yaml/simple/read';
import { documentsIn } from './yaml/stream';
import { mindedTab } from './yaml/tabs';
import { endsShortTag } from './yaml/tags';

/** Why a text is not YAML for the reader. `code` is the library's, or one of ours for what only the reader refuses. */
export interface SyntaxProblem {
  readonly code: string;
  /** In offsets of the file, through the map that the parser was given. */
  readonly offset: number;
}

export interface ParsedYaml {
  /** What the text holds; `undefined` for nothing. Of no use where there is a problem. */
  readonly root: Node | undefined;
  /** The first thing that makes the reader refuse the text. */
  readonly problem: SyntaxProblem | undefined;
}

/**
 * Parses as Bun.YAML does, which Claude Code reads frontmatter with: YAML 1.2 core, duplicate keys allowed, `<<` merged.
 * Where the `yaml` library differs, the files in yaml/ make up for it; docs/decisions/yaml-parser.md tells what is left.
 * Never throws: what overflows the stack is a problem like any other.
 */
export function parseYaml(text: string, offsets: OffsetMap): ParsedYaml {
  return readSimply(text, offsets) ?? parseWithLibrary(text, offsets);
}

/** The same for any text, and slowly: `parseYaml` asks it where it must. With a problem, there may also be what could be understood. */
export function parseWithLibrary(text: string, offsets: OffsetMap): ParsedYaml {
  // Bun takes a lone carriage return as a line break. Same length, so that offsets stay.
  const source = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
  const { documents, problem } = documentsIn(source);
  const parsed = documents.map(({ start, text: part }) => parseOne(part, composeMaps(shiftedMap(start), offsets)));
  const nul = source.indexOf('\0');
  return {
    root: parsed.length > 1 ? listOf(parsed, source, offsets) : parsed[0]?.root,
    problem: first([
      ...parsed.map((one) => one.problem),
      problem && { ...problem, offset: offsets.original(problem.offset) },
      nul === -1 ? undefined : { code: 'NUL', offset: offsets.original(nul) },
    ]),
  };
}

/** Several documents are a list to Bun, which is no mapping, so that the reader sees an empty frontmatter. */
function listOf(parsed: readonly ParsedYaml[], source: string, offsets: OffsetMap): Node {
  const span = { start: offsets.original(0), end: offsets.original(source.length) };
  const nothing: Node = { kind: 'scalar', span: { start: span.start, end: span.start }, value: null, style: 'absent' };
  return { kind: 'sequence', span, items: parsed.map(({ root }) => root ?? nothing), flow: false };
}

function first(problems: readonly (SyntaxProblem | undefined)[]): SyntaxProblem | undefined {
  return problems.reduce((best, next) => (next && (!best || next.offset < best.offset) ? next : best), undefined);
}

/** Each mask makes the library read a little further; so many are tried. */
const mostMasks = 5;

function parseOne(source: string, offsets: OffsetMap): ParsedYaml {
  try {
    let masked: Masked = { source, listKeys: new Set() };
    let document = readDocument(source);
    for (let count = 0; count < mostMasks; count++) {
      const next = mask(masked, document.errors);
      if (!next) break;
      masked = next;
      document = readDocument(masked.source);
    }
    return converted(source, masked, document, offsets);
  } catch {
    // Only a full stack makes the library throw, and what it throws then differs from engine to engine.
    return { root: undefined, problem: { code: 'TOO_DEEP', offset: offsets.original(0) } };
  }
}

function converted(source: string, masked: Masked, { contents, errors }: LibraryDocument, offsets: OffsetMap): ParsedYaml {
  const conversion = new Conversion(masked, offsets);
  const root = contents ? conversion.node(contents) : undefined;
  const error = errors.find((candidate) => !isHarmless(candidate, contents, masked.source));
  const tab = contents ? mindedTab(source, contents) : undefined;
  const problem = first([
    error && { code: error.code, offset: error.pos[0] },
    conversion.problem,
    tab === undefined ? undefined : { code: 'TAB_AS_INDENT', offset: tab },
  ]);
  return { root, problem: problem && { ...problem, offset: offsets.original(problem.offset) } };
}

/** What the library complains about although Bun takes it, and the library's tree is right. */
function isHarmless({ code, message, pos: [start] }: YAMLError, contents: LibraryDocument['contents'], source: string): boolean {
  switch (code) {
    case 'BAD_SCALAR_START':
      return source[start] === ',';
    case 'KEY_OVER_1024_CHARS':
      return true;
    case 'MISSING_CHAR':
      // Bun needs no blank between a tag and a value that begins with a character that no tag holds.
      return message.startsWith('Tags and anchors') && endsShortTag(source, start);
    case 'TAB_AS_INDENT':
      return !isCollection(contents) || contents.flow === true || isBlankLine(source, start);
    default:
      return false;
  }
}

function isBlankLine(source: string, start: number): boolean {
  const blanks = /[ \t]*(?:#|\r?\n|$)/y;
  blanks.lastIndex = start;
  return blanks.test(source);
}
