import type { Dialect } from '../../spec/dialect';
import type { ServerType } from '../../spec/server-type';
import { effectiveEntries, entryOf, isNull, stringOf, valueOf, type Entry, type Mapping, type Node } from '../node';
import { configOf, type Config } from './config';
import type { Note, PartProblem } from './flaw';

/** The items of `mcpServers` that survive loading (spec section 4): names, and maps of usable configurations. */
export function serversIn(items: readonly Node[], dialect: Dialect, note: Note): readonly unknown[] {
  return items.flatMap((item) => {
    if (item.kind === 'scalar' && typeof item.value === 'string') return [item.value];
    if (item.kind === 'mapping') return inlineServer(item, dialect, note);
    flag(note, item, undefined, { problem: 'not-a-string' });
    return [];
  });
}

/** Notes what is wrong with servers that the reader does not even look at, because a map stands in place of the list. */
export function noteServers(servers: Mapping, dialect: Dialect, note: Note): void {
  for (const { key, value } of effectiveEntries(servers)) usableConfig(key, value, dialect.serverTypes, note);
}

function inlineServer(item: Mapping, dialect: Dialect, note: Note): readonly unknown[] {
  const entries = effectiveEntries(item);
  if (isNameless(entries, dialect.serverTypes)) {
    flag(note, item, undefined, { problem: 'nameless' });
    usableConfig(stringOf(entryOf(item, 'name')?.value), item, dialect.serverTypes, note);
    return [];
  }
  const kept: (readonly [string, object])[] = [];
  let usable = true;
  for (const { key, value } of entries) {
    const config = usableConfig(key, value, dialect.serverTypes, note);
    if (config) kept.push([key, config]);
    else usable = false;
  }
  // An item that does not hold exactly one name passes here and is skipped when the agent runs.
  if (entries.length === 0) flag(note, item, undefined, { problem: 'empty' });
  if (entries.length > 1) flag(note, item, entries[0]?.key, { problem: 'several-names' });
  // A server may be called `__proto__`, which is an ordinary key only to `fromEntries`.
  return usable ? [Object.fromEntries(kept)] : [];
}

/** Whether an item is a configuration itself, without a name around it: `- command: npx`. To the reader its keys are names of servers. */
function isNameless(entries: readonly Entry[], types: readonly ServerType[]): boolean {
  const required = new Set(types.flatMap(({ keys }) => keys.filter((key) => key.required).map(({ name }) => name)));
  return entries.some(({ key, value }) => required.has(key) && value.kind === 'scalar' && !isNull(value));
}

function usableConfig(name: string | undefined, value: Node, types: readonly ServerType[], note: Note): object | undefined {
  const config = serverConfig(value, types);
  if ('value' in config) return config.value;
  for (const { at, problem } of config.faults) flag(note, at, name, problem);
  return undefined;
}

function serverConfig(node: Node, types: readonly ServerType[]): Config {
  if (node.kind !== 'mapping') return { faults: [{ problem: { problem: 'not-a-map' }, at: node }] };
  const written = entryOf(node, 'type');
  const found = written && valueOf(written.value);
  const type = types.find(({ names, implicit }) => (written ? names.some((name) => name === found) : implicit));
  if (!type) return { faults: [{ problem: { problem: 'unknown-type', found: String(found), owner: node }, at: written?.value ?? node }] };
  const config = configOf(node, type.keys, type.names[0] ?? '');
  return 'value' in config && written ? { value: { type: found, ...config.value } } : config;
}

function flag(note: Note, value: Node, name: string | undefined, problem: PartProblem): void {
  note({ kind: 'server', span: value.span, value, name, ...problem });
}
