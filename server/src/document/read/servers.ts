import type { Dialect } from '../../spec/dialect';
import type { ServerType } from '../../spec/server-type';
import { effectiveEntries, type Mapping, type Node } from '../node';
import { configOf, typeOf, type Config } from './config';
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

function inlineServer(item: Mapping, dialect: Dialect, note: Note): readonly unknown[] {
  const entries = effectiveEntries(item);
  const kept: Record<string, unknown> = {};
  let usable = true;
  for (const { key, value } of entries) {
    const config = serverConfig(value, dialect.serverTypes);
    if ('value' in config) kept[key] = config.value;
    else {
      usable = false;
      flag(note, config.at, key, config.problem);
    }
  }
  // An item that does not hold exactly one name passes here and is skipped when the agent runs.
  if (usable && entries.length === 0) flag(note, item, undefined, { problem: 'empty' });
  if (usable && entries.length > 1) flag(note, item, entries[0]?.key, { problem: 'several-names' });
  return usable ? [kept] : [];
}

function serverConfig(node: Node, types: readonly ServerType[]): Config {
  if (node.kind !== 'mapping') return { problem: { problem: 'not-a-map' }, at: node };
  const written = typeOf(node);
  const type = types.find(({ names, implicit }) => (written === undefined ? implicit : names.some((name) => name === written)));
  if (!type) return { problem: { problem: 'unknown-type', found: String(written) }, at: node };
  const config = configOf(node, type.keys, type.names[0] ?? '');
  return 'value' in config && written !== undefined ? { value: { type: written, ...config.value } } : config;
}

function flag(note: Note, value: Node, name: string | undefined, problem: PartProblem): void {
  note({ kind: 'server', span: value.span, value, name, ...problem });
}

