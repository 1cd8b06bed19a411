import { entryOf, stringOf, type Mapping, type Node, type Scalar } from '../../document/node';
import { namesIn } from '../../document/read/names';
import { span } from '../../document/span';
import type { Dialect } from '../../spec';
import type { Form } from '../../spec/form';
import type { HookEvent } from '../../spec/hook';
import type { NamingKeys } from '../../spec/surroundings';
import type { MentionKind } from '../../workspace/index/mention';
import { contentOf } from '../references';
import type { Separator } from '../vocabulary/expected';
import { innerTokens, tokensOf, type Token } from '../vocabulary/tokens';
import type { FoundMention, NamingFile } from './found';
import { namedInProse } from './prose';
import { serverOf, serversSpokenOf } from './server-of';

/** What the values of an agent's keys name, and the names that it gives itself and its servers. */
export function* namedByFields(file: NamingFile): Generator<FoundMention> {
  yield* ownName(file, 'agent');
  for (const { name, form } of file.dialect.fields) {
    const value = entryOf(file.root, name)?.value;
    if (value && !value.alias) yield* namedIn(file, value, form);
  }
}

/** What the file itself is called in its `name`. */
export function ownName(file: NamingFile, kind: MentionKind): readonly FoundMention[] {
  const value = entryOf(file.root, 'name')?.value;
  return value && !value.alias ? [...inNames(file, value, kind, undefined)].map((own) => ({ ...own, declares: true })) : [];
}

/** A text for the model, wherever it stands, names others as a prompt does. */
export function told(file: NamingFile, value: Node | undefined): Iterable<FoundMention> {
  return value?.kind === 'scalar' && typeof value.value === 'string' && !value.alias ? namedInProse(file, value.span, new Map()) : [];
}

/** What the values of these keys name. */
export function* namedByKeys(file: NamingFile, keys: NamingKeys): Generator<FoundMention> {
  for (const [path, holds] of Object.entries(keys)) {
    const value = path.split('.').reduce<Node | undefined>((node, key) => (node?.kind === 'mapping' ? entryOf(node, key)?.value : undefined), file.root);
    if (value && !value.alias) yield* namedAs(holds, file, value);
  }
}

function namedAs(holds: NamingKeys[string], file: NamingFile, value: Node): Iterable<FoundMention> {
  switch (holds) {
    case 'tools':
      return inTools(file, value);
    case 'agents':
      return inNames(file, value, 'agent', undefined);
    case 'servers':
      return inList(file, value).map(({ token, node }) => mention('server', token, node));
    case 'hooks':
      return value.kind === 'mapping' ? inHooks(file, value) : [];
  }
}

/** The names that a file gives the servers that it configures. */
export function configuredNames(file: NamingFile): readonly FoundMention[] {
  const servers = entryOf(file.root, file.dialect.surroundings.serversKey)?.value;
  return servers?.kind === 'mapping' ? [...declaredIn(file, servers)] : [];
}

function namedIn(file: NamingFile, value: Node, form: Form): Iterable<FoundMention> {
  switch (form.kind) {
    case 'description':
      return told(file, value);
    case 'text':
      return form.of === 'agent' ? inNames(file, value, 'agent', 'comma') : told(file, value);
    case 'names':
      return form.of === 'tool' ? inTools(file, value) : inList(file, value).map(({ token, node }) => mention('skill', token, node));
    case 'servers':
      return value.kind === 'sequence' ? value.items.flatMap((item) => [...inServer(file, item)]) : [];
    case 'hooks':
      return value.kind === 'mapping' ? inHooks(file, value) : [];
    default:
      return [];
  }
}

interface Located {
  /** In offsets of the file. */
  readonly token: Token;
  readonly node: Scalar;
}

function mention(kind: MentionKind, { start, end, text }: Token, node: Scalar): FoundMention {
  return { kind, name: text, span: span(start, end), node };
}

/** The entries of a list of names, as the reader splits it, that stand in the file letter for letter. */
function inList({ text }: NamingFile, value: Node): readonly Located[] {
  return namesIn(value, text, () => undefined).flatMap(({ text: name, span: { start, end }, node }) =>
    node.kind === 'scalar' && !node.alias && text.slice(start, end) === name ? [{ token: { start, end, text: name }, node }] : [],
  );
}

function* inTools(file: NamingFile, value: Node): Generator<FoundMention> {
  for (const { token, node } of inList(file, value)) {
    const server = serverOf(token, file.dialect);
    if (server) yield mention('server', server, node);
    else if (takesAgents(token.text, file.dialect)) for (const inner of innerTokens(token)) yield mention('agent', inner, node);
  }
}

function takesAgents(entry: string, { tools }: Dialect): boolean {
  const open = entry.indexOf('(');
  const name = entry.slice(0, open).trim();
  return open > 0 && tools.some((tool) => tool.specifier && (tool.name === name || tool.aliases?.includes(name)));
}

/** One name or several in a text on one line. */
function* inNames(file: NamingFile, value: Node, kind: MentionKind, separator: Separator | undefined): Generator<FoundMention> {
  const content = value.kind === 'scalar' ? contentOf(file, value) : undefined;
  if (value.kind !== 'scalar' || !content) return;
  for (const token of tokensOf(content.text, separator)) {
    const at = { ...token, start: content.at.start + token.start, end: content.at.start + token.end };
    // A pattern of a matcher names nobody.
    if (separator !== 'bar' || /^[^*+?()[\]^$\\]+$/.test(token.text)) yield mention(kind, at, value);
  }
}

function* inServer(file: NamingFile, item: Node): Generator<FoundMention> {
  if (item.alias) return;
  if (item.kind === 'scalar') yield* inNames(file, item, 'server', undefined);
  if (item.kind === 'mapping') yield* declaredIn(file, item);
}

/** The keys that stand in the file letter for letter, in quotes or not. */
function* declaredIn({ text }: NamingFile, { entries }: Mapping): Generator<FoundMention> {
  for (const { key, keySpan } of entries) {
    const written = text.slice(keySpan.start, keySpan.end);
    const quote = /^["']/.test(written) ? 1 : 0;
    const at = span(keySpan.start + quote, keySpan.end - quote);
    if (key !== '' && text.slice(at.start, at.end) === key) yield { kind: 'server', name: key, span: at, declares: true };
  }
}

function* inHooks(file: NamingFile, events: Mapping): Generator<FoundMention> {
  for (const { key, value } of events.entries) {
    const event = file.dialect.hookEvents.find(({ name }) => name === key);
    if (!event || value.kind !== 'sequence') continue;
    for (const group of value.items) {
      if (group.kind !== 'mapping' || group.alias) continue;
      const matcher = entryOf(group, 'matcher')?.value;
      if (matcher && !matcher.alias) yield* inMatcher(file, matcher, event);
      const entries = entryOf(group, 'hooks')?.value;
      for (const entry of entries?.kind === 'sequence' ? entries.items : []) yield* inHookEntry(file, entry);
    }
  }
}

function inMatcher(file: NamingFile, matcher: Node, { matches, of }: HookEvent): Iterable<FoundMention> {
  if (matches === 'agent' || of === 'server') return inNames(file, matcher, matches === 'agent' ? 'agent' : 'server', 'bar');
  if (matches !== 'tool' || matcher.kind !== 'scalar' || !contentOf(file, matcher)) return [];
  return [...serversSpokenOf(file.text, matcher.span, file.dialect)].map((found) => ({ ...found, node: matcher }));
}

/** An entry can call a server of its own accord. */
function* inHookEntry(file: NamingFile, entry: Node): Generator<FoundMention> {
  if (entry.kind !== 'mapping' || entry.alias) return;
  const type = file.dialect.hookEntryTypes.find(({ name }) => name === stringOf(entryOf(entry, 'type')?.value));
  for (const { name, of } of type?.keys ?? []) {
    const value = of === 'server' ? entryOf(entry, name)?.value : undefined;
    if (value && !value.alias) yield* inNames(file, value, 'server', undefined);
  }
}
