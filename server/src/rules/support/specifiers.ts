import type { Tool } from '../../spec/tool';
import type { ToolIssue } from './tool-issues';
import type { ToolEntry, ToolList } from './tool-lists';

/** The entries of one list that give one tool a specifier without effect. */
export interface SpecifierGroup {
  readonly tool: Tool;
  readonly list: ToolList;
  readonly first: ToolEntry;
  readonly entries: readonly ToolEntry[];
  /** The tool stands in the list without a specifier, too. */
  readonly bare: boolean;
}

/** One group for each tool and list: however many specifiers there are, the cause is one. */
export function specifierGroups({ issues }: { readonly issues: readonly ToolIssue[] }): readonly SpecifierGroup[] {
  const groups = new Map<ToolList, Map<Tool, ToolEntry[]>>();
  for (const { kind, list, entry } of issues) {
    if (kind !== 'specifier' || entry.state.kind !== 'known') continue;
    const ofList = groups.get(list) ?? new Map<Tool, ToolEntry[]>();
    groups.set(list, ofList.set(entry.state.tool, [...(ofList.get(entry.state.tool) ?? []), entry]));
  }
  return [...groups].flatMap(([list, tools]) =>
    [...tools].flatMap(([tool, entries]) => {
      const [first] = entries;
      const bare = list.entries.some(({ state }) => state.kind === 'known' && state.tool === tool && state.specifier === undefined);
      return first ? [{ tool, list, first, entries, bare }] : [];
    }),
  );
}
