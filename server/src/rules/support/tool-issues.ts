import type { AgentDocument } from '../../document/agent-document';
import { remembered } from '../../document/remembered';
import type { Tool } from '../../spec/tool';
import { isGiven, toolLists, type ToolEntry, type ToolList, type ToolLists } from './tool-lists';

/** The one thing that is wrong with an entry; what is graver comes first. */
export type ToolIssueKind = 'removed' | 'wrong-case' | 'unknown' | 'never' | 'denied' | 'duplicate' | 'specifier' | 'alias' | 'background';

export interface ToolIssue {
  readonly kind: ToolIssueKind;
  readonly list: ToolList;
  readonly entry: ToolEntry;
}

/** What is wrong with single entries, at most one thing each. Lists that are wrong as a whole have none. */
export const toolIssues = remembered((document: AgentDocument): ToolLists & { readonly issues: readonly ToolIssue[] } => {
  const lists = toolLists(document);
  const taken = takenAway(lists);
  const issues = lists.lists.filter(({ whole }) => whole === undefined).flatMap((list) => {
    const seen = new Set<string>();
    return list.entries.flatMap((entry): readonly ToolIssue[] => {
      const key = keyOf(entry);
      const kind = issueOf(document, list, entry, { again: seen.has(key), denied: list.allows && isDenied(entry, taken) });
      seen.add(key);
      return kind ? [{ kind, list, entry }] : [];
    });
  });
  return { ...lists, issues };
});

/** Entries with one key say the same. */
export function keyOf({ name, state }: ToolEntry): string {
  if (state.kind !== 'known' || state.specifier !== undefined) return name.text;
  return state.tool.name;
}

function issueOf(document: AgentDocument, { allows }: ToolList, { state }: ToolEntry, { again, denied }: { again: boolean; denied: boolean }): ToolIssueKind | undefined {
  if (state.kind === 'removed' || state.kind === 'wrong-case' || state.kind === 'unknown') return state.kind;
  if (allows && state.kind === 'known' && !isGiven(document, state.tool)) return 'never';
  if (denied) return 'denied';
  if (again) return 'duplicate';
  if (state.kind !== 'known') return undefined;
  if (state.specifier !== undefined && !state.tool.specifier) return 'specifier';
  if (state.alias) return 'alias';
  return allows && state.tool.availability === 'foreground' ? 'background' : undefined;
}

interface Taken {
  readonly tools: ReadonlySet<Tool>;
  readonly servers: readonly string[];
}

/** What other lists take away. A specifier there is a mistake of its own, which is told instead. */
function takenAway({ lists }: ToolLists): Taken {
  const entries = lists.filter(({ allows, whole }) => !allows && whole === undefined).flatMap((list) => list.entries);
  return {
    tools: new Set(entries.flatMap(({ state }) => (state.kind === 'known' && state.specifier === undefined ? [state.tool] : []))),
    servers: entries.flatMap(({ name, state }) => (state.kind === 'server' ? [name.text.replace(/__\*$/, '')] : [])),
  };
}

function isDenied({ name, state }: ToolEntry, { tools, servers }: Taken): boolean {
  if (state.kind === 'known') return tools.has(state.tool);
  return state.kind === 'server' && servers.some((server) => name.text === server || name.text.startsWith(`${server}__`));
}
