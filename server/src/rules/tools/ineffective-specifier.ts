import { ran, read } from '../../spec/claude-code/sources';
import type { Tool } from '../../spec/tool';
import type { Fix, Problem, Rule } from '../rule';
import { replace } from '../support/edits';
import { isLocated, removeNames } from '../support/name-edits';
import { specifierGroups, type SpecifierGroup } from '../support/specifiers';
import { namesOf, removeEntries } from '../support/tool-fixes';
import { toolIssues } from '../support/tool-issues';
import type { ToolLists } from '../support/tool-lists';
import { present } from '../support/written';

export const ineffectiveSpecifier: Rule = {
  id: 'ineffective-specifier',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A specifier among the tools narrows nothing: the agent is given the whole tool.',
  rationale: `
In permission rules and in skills, \`Bash(git:*)\` means git commands only. In the \`tools\` of an agent it gives \`Bash\`, with every command. Only
\`Agent(a, b)\` is narrowed by its parentheses.

Name the whole tool, so that nobody relies on the limit, and put limits into the permissions of the settings or into a \`PreToolUse\` hook.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Bash(git diff), Bash(git log)\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Bash\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const found = toolIssues(document);
    for (const group of specifierGroups(found)) if (group.list.allows) yield problemOf(found, group);
  },
};

function problemOf({ document }: ToolLists, group: SpecifierGroup): Problem {
  const { tool, first, entries, list } = group;
  return {
    span: first.name.span,
    message: `${namesOf(entries)} ${entries.length > 1 ? 'give' : 'gives'} the agent the whole of "${tool.name}": in "${list.entry.key}", ${document.dialect.reader} drops what stands in parentheses. Limit the tool in the permissions of the settings or by a hook.`,
    fixes: present(group.bare ? removeEntries(document, list, entries, false) : wholeTool(document, group, tool)),
  };
}

/** The first entry made the whole tool, the others of that tool taken out. */
function wholeTool(document: ToolLists['document'], { list, first, entries }: SpecifierGroup, { name }: Tool): Fix | undefined {
  const others = new Set(entries.slice(1).map((entry) => entry.name));
  const removed = others.size === 0 ? [] : removeNames(document, list.entry.value, list.entries.map((entry) => entry.name), others);
  if (!removed || !isLocated(document, first.name) || first.name.node.alias) return undefined;
  return { title: `${others.size > 0 ? 'Keep' : 'Change to'} "${name}"`, edits: [replace(first.name.span, name), ...removed], safe: false };
}
