import type { Dialect } from '../../spec/dialect';
import type { HookEvent } from '../../spec/hook';
import { effectiveEntries, entryOf, isNull, valueOf, type Entry, type Mapping, type Node } from '../node';
import { configOf, type Config } from './config';
import type { HookPart, Note, PartProblem } from './flaw';

/** How deep the reader looks for a strict event outside of `hooks`, counted in maps around it. */
const searchDepth = 3;

/** The hooks that are kept (spec section 5), or `undefined` where there are none. Fatal flaws are noted as such. */
export function hooksIn(node: Node, dialect: Dialect, note: Note): Readonly<Record<string, unknown>> | undefined {
  if (isNull(node)) return undefined;
  if (node.kind !== 'mapping') {
    note({ kind: 'hook', part: 'hooks', span: node.span, value: node, event: undefined, fatal: true, problem: 'not-a-map' });
    return undefined;
  }
  const kept: Record<string, unknown> = {};
  for (const entry of effectiveEntries(node)) {
    const event = dialect.hookEvents.find(({ name }) => name === entry.key);
    if (!event) note({ kind: 'hook', part: 'event', span: entry.keySpan, value: entry.value, event: entry.key, fatal: false, problem: 'unknown-event' });
    else if (entry.value.kind === 'sequence') kept[entry.key] = new EventReader(event, dialect, note).matchers(entry.value.items);
    else new EventReader(event, dialect, note).flag('event', entry.value, { problem: 'not-a-list' });
  }
  return kept;
}

class EventReader {
  constructor(
    private readonly event: HookEvent,
    private readonly dialect: Dialect,
    private readonly note: Note,
  ) {}

  flag(part: HookPart, value: Node, problem: PartProblem): void {
    this.note({ kind: 'hook', part, span: value.span, value, event: this.event.name, fatal: this.event.strict === true, ...problem });
  }

  matchers(items: readonly Node[]): readonly unknown[] {
    return items.flatMap((item) => this.matcher(item));
  }

  /** All that is wrong with an item is noted, although the first thing is enough for the reader to drop it. */
  private matcher(item: Node): readonly unknown[] {
    if (item.kind !== 'mapping') return this.drop('group', item, { problem: 'not-a-map' });
    const matcher = entryOf(item, 'matcher')?.value;
    const usable = !matcher || typeof valueOf(matcher) === 'string';
    if (!usable) this.flag('group', matcher, { problem: 'not-a-string' });
    const hooks = entryOf(item, 'hooks')?.value;
    if (!hooks) return this.drop('group', item, { problem: 'missing-key', key: 'hooks', type: undefined });
    if (hooks.kind !== 'sequence') return this.drop('group', hooks, { problem: 'not-a-list' });
    const kept = hooks.items.flatMap((hook) => this.hook(hook));
    return usable ? [{ ...(matcher && { matcher: valueOf(matcher) }), hooks: kept }] : [];
  }

  private hook(node: Node): readonly unknown[] {
    const config = this.hookConfig(node);
    if ('value' in config) return [config.value];
    for (const { at, problem } of config.faults) this.flag('entry', at, problem);
    return [];
  }

  private hookConfig(node: Node): Config {
    if (node.kind !== 'mapping') return { faults: [{ problem: { problem: 'not-a-map' }, at: node }] };
    const written = entryOf(node, 'type');
    if (!written) return { faults: [{ problem: { problem: 'missing-key', key: 'type', type: undefined }, at: node }] };
    const found = valueOf(written.value);
    const type = this.dialect.hookEntryTypes.find(({ name }) => name === found);
    if (!type) return { faults: [{ problem: { problem: 'unknown-type', found: String(found), owner: node }, at: written.value }] };
    const config = configOf(node, type.keys, type.name);
    return 'value' in config ? { value: { type: type.name, ...config.value } } : config;
  }

  private drop(part: HookPart, value: Node, problem: PartProblem): readonly [] {
    this.flag(part, value, problem);
    return [];
  }
}

/** Notes each strict event that stands outside of `hooks`: it keeps the agent from loading (spec section 5). */
export function noteHooksOutside(root: Mapping, dialect: Dialect, note: Note): void {
  const strict = new Set(dialect.hookEvents.filter((event) => event.strict).map(({ name }) => name));
  const search = (entries: readonly Entry[], path: readonly string[]): void => {
    for (const entry of entries) {
      const here = [...path, entry.key];
      if (strict.has(entry.key)) note({ kind: 'hook-outside', span: entry.keySpan, entry, path: here });
      else if (entry.value.kind === 'mapping' && path.length < searchDepth) search(effectiveEntries(entry.value), here);
    }
  };
  const free = new Set(['hooks', ...dialect.hookFreeKeys]);
  search(effectiveEntries(root).filter(({ key }) => !free.has(key)), []);
}
