import { stretchesIn } from '../../document/prose';
import { span, type Span } from '../../document/span';
import type { Dialect } from '../../spec';
import type { MentionKind } from '../../workspace/index/mention';
import type { FoundMention, NamingFile } from './found';
import { serverOf, serversSpokenOf } from './server-of';

/** A name as it is written without quotes. */
const bare = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:.-]*[\\p{L}\\p{N}_])?';

/** What calls an agent wherever it stands, in code blocks too, with what such a text holds in any case; the name is the first group. */
const calls: readonly (readonly [string, RegExp])[] = [
  ['@agent-', new RegExp(`(?<![\\w@/.-])@agent-(${bare})`, 'dgu')],
  [' (agent)"', /(?<![\w@/.-])@"([^"\r\n]{1,256}) \(agent\)"/dgu],
  ['subagent_type', /\bsubagent_type\\?["'`]?\s{0,9}[:=]\s{0,9}\\?["'`]([^"'`\\\r\n]{1,256})\\?["'`]/dgu],
  ['subagent_type', new RegExp(`\\bsubagent_type["'\`]?\\s{0,9}[:=]\\s{0,9}(${bare})`, 'dgu')],
];

/** Code with any of these in it is no name but a command, a path or a piece of a program. */
const noName = /[/\\"'()[\]{}<>=$;|&*,!?#%^~]|^[-.@:]/;
const longestName = 100;
const wordBefore = new RegExp(`(?<![\\p{L}\\p{N}_:./@\\\\-])(${bare})(?=["'*]{0,2}$)`, 'u');

/** What a markdown text names: between backticks, where it speaks of an agent, and where it has one called. */
export function* namedInProse(file: NamingFile, at: Span, known: ReadonlyMap<string, MentionKind>): Generator<FoundMention> {
  const { text } = file;
  if (text.includes('`')) for (const { kind, start, end } of stretchesIn(text, at)) if (kind === 'code' && end - start <= longestName) yield* inCode(file, span(start, end), known);
  const body = text.slice(at.start, at.end);
  yield* inWords(body, at.start);
  yield* serversSpokenOf(text, at, file.dialect);
  for (const [mark, pattern] of calls)
    for (const match of body.includes(mark) ? body.matchAll(pattern) : []) {
      const [start = 0, end = 0] = match.indices?.[1] ?? [];
      yield { kind: 'agent', name: body.slice(start, end), span: span(at.start + start, at.start + end) };
    }
}

/** The word in front of "agent". */
function* inWords(body: string, from: number): Generator<FoundMention> {
  for (const { index } of body.matchAll(/ (?:sub-?)?agent\b/gi)) {
    const before = body.slice(Math.max(0, index - longestName), index);
    const found = wordBefore.exec(before);
    const name = found?.[1];
    if (!found || name === undefined) continue;
    const at = from + index - before.length + found.index;
    yield { kind: 'agent', name, span: span(at, at + name.length), words: true };
  }
}

function* inCode({ text, dialect }: NamingFile, { start, end }: Span, known: ReadonlyMap<string, MentionKind>): Generator<FoundMention> {
  const name = text.slice(start, end);
  if (name.trim() !== name || name === '' || noName.test(name)) return;
  const server = serverOf({ start, end, text: name }, dialect);
  if (server) yield { kind: 'server', name: server.text, span: span(server.start, server.end) };
  else if (!isTool(name, dialect)) yield { kind: known.get(name) ?? 'any', name, span: span(start, end) };
}

/** What the reader's own tools are called, an agent is not meant by. */
function isTool(name: string, { tools }: Dialect): boolean {
  return tools.some((tool) => tool.name === name || tool.aliases?.includes(name));
}
