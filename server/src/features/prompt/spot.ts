import { bodyOf, type AgentDocument } from '../../document/agent-document';
import { frontmatterAt } from '../../document/frontmatter-at';
import { stretchesIn, type Stretch } from '../../document/prose';
import { span, touches, type Span } from '../../document/span';

/** What the cursor is at in a prompt, where something can be completed. */
export type PromptSpot = PathSpot | NameSpot;

/** A file that is named: `@src/main.ts`, or the destination of a link. */
export interface PathSpot {
  readonly kind: 'mention' | 'link';
  /** The part of the path that the cursor is in: what lies between two slashes. */
  readonly span: Span;
  /** The folders in front of it, up to the last slash; empty where there are none. */
  readonly folder: string;
  /** Folders follow behind it. */
  readonly goesOn: boolean;
}

/** A name between backticks. */
export interface NameSpot {
  readonly kind: 'name';
  readonly span: Span;
  /** The second backtick is there. */
  readonly closed: boolean;
}

const openCode = /(?:^|[^`])`([\w:.*-]*)$/;
const mention = /(?<![\w@/.`-])@((?:~\/|\.{0,2}\/)?[\w./-]*)$/;
const destination = /\]\(\s*<?(?!#|[a-z][a-z\d+.-]*:)([^\s()<>#?]*)$/i;

/** Finds what is being written at `offset`; nothing in code blocks, comments and the frontmatter. */
export function promptSpotAt(document: AgentDocument, offset: number): PromptSpot | undefined {
  const { text } = document;
  const body = bodyOf(document);
  if (!touches(body, offset) || frontmatterAt(document, offset)) return undefined;
  for (const stretch of stretchesIn(text, body)) {
    if (stretch.start > offset) return undefined;
    if (touches(stretch, offset) && stretch.kind !== 'comment') return spotIn(text, stretch, offset);
  }
  return undefined;
}

function spotIn(text: string, at: Stretch, offset: number): PromptSpot | undefined {
  if (at.kind === 'code') return nameIn(text, at, offset);
  const before = text.slice(at.start, offset);
  const [, name] = openCode.exec(before) ?? [];
  if (name !== undefined) return { kind: 'name', span: span(offset - name.length, wordEnd(text, offset, at.end, /[\w:.*-]/)), closed: false };
  const [, mentioned] = mention.exec(before) ?? [];
  if (mentioned !== undefined) return pathSpot('mention', mentioned, text, offset, at.end);
  const [, linked] = destination.exec(before) ?? [];
  return linked === undefined ? undefined : pathSpot('link', linked, text, offset, at.end);
}

/** The name at the start of code, without what stands in parentheses behind it; code of several words is a command. */
function nameIn(text: string, { start, end }: Span, offset: number): NameSpot | undefined {
  const [, name] = /^([\w:.*-]*)(?:\([^`]*\))?$/.exec(text.slice(start, end)) ?? [];
  return name === undefined || offset > start + name.length ? undefined : { kind: 'name', span: span(start, start + name.length), closed: true };
}

function pathSpot(kind: PathSpot['kind'], typed: string, text: string, offset: number, limit: number): PathSpot {
  const slash = typed.lastIndexOf('/') + 1;
  const end = wordEnd(text, offset, limit, kind === 'mention' ? /[\w.-]/ : /[^\s/()<>#?]/);
  return { kind, span: span(offset - typed.length + slash, end), folder: typed.slice(0, slash), goesOn: text[end] === '/' };
}

function wordEnd(text: string, from: number, limit: number, part: RegExp): number {
  let end = from;
  while (end < limit && part.test(text[end] ?? '')) end++;
  return end;
}
