import { ran } from '../../spec/claude-code/sources';
import type { Problem, Rule } from '../rule';
import { removeEntries } from '../support/tool-fixes';
import { keyOf, toolIssues, type ToolIssue } from '../support/tool-issues';
import type { ToolEntry, ToolList, ToolLists } from '../support/tool-lists';
import { cut, present } from '../support/written';

export const toolAllowedAndDenied: Rule = {
  id: 'tool-allowed-and-denied',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A tool that is listed both in "tools" and in "disallowedTools" is taken away.',
  rationale: `
\`disallowedTools\` is subtracted from \`tools\`: a tool that is named in both is gone. One of the two entries is a mistake.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Write\ndisallowedTools: Write, Edit\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read\ndisallowedTools: Write, Edit\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const found = toolIssues(document);
    for (const issue of found.issues) if (issue.kind === 'denied') yield problemOf(found, issue);
  },
};

function problemOf({ document, lists }: ToolLists, { list, entry }: ToolIssue): Problem {
  const [other, denial] = denialOf(lists, entry) ?? [];
  return {
    span: entry.name.span,
    message: `"${cut(entry.name.text)}" is taken away again by ${other ? `"${other.entry.key}"` : 'another key'}, so the agent does not have it. Remove one of the two entries.`,
    fixes: present(from(list, removeEntries(document, list, [entry], false)), other && denial ? from(other, removeEntries(document, other, [denial], false)) : undefined),
  };
}

/** The entry that takes the other one away, where it is for this tool alone. */
function denialOf(lists: readonly ToolList[], entry: ToolEntry): readonly [ToolList, ToolEntry | undefined] | undefined {
  const denying = lists.filter(({ allows }) => !allows);
  for (const list of denying) {
    const same = list.entries.find((other) => keyOf(other) === keyOf(entry) || (other.state.kind === 'known' && entry.state.kind === 'known' && other.state.tool === entry.state.tool));
    if (same) return [list, same];
  }
  return denying[0] && [denying[0], undefined];
}

function from({ entry }: ToolList, fix: ReturnType<typeof removeEntries>): ReturnType<typeof removeEntries> {
  return fix && (fix.title.endsWith(`"${entry.key}"`) ? fix : { ...fix, title: `${fix.title} from "${entry.key}"` });
}
