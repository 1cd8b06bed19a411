import { ran, read } from '../../spec/claude-code/sources';
import type { Problem, Rule } from '../rule';
import { changeEntry } from '../support/tool-fixes';
import { toolIssues, type ToolIssue } from '../support/tool-issues';
import type { ToolLists } from '../support/tool-lists';
import { present } from '../support/written';

export const toolAlias: Rule = {
  id: 'tool-alias',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'A tool under its older name, which the reader still takes.',
  rationale: `
Some tools were renamed: \`Task\` is \`Agent\` now, \`KillShell\` is \`TaskStop\`. The older names still work, but the documentation and the messages
of Claude Code know the new ones only, and an alias may go the way of \`MultiEdit\`, which is dropped without a word today.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Task\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Agent\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const found = toolIssues(document);
    for (const issue of found.issues) yield* problemsOf(found, issue);
  },
};

function* problemsOf({ document }: ToolLists, { kind, entry }: ToolIssue): Generator<Problem> {
  const { name, state } = entry;
  if (kind !== 'alias' || state.kind !== 'known') return;
  const text = state.specifier === undefined ? state.tool.name : `${state.tool.name}(${state.specifier})`;
  yield {
    span: name.span,
    message: `"${name.text.replace(/\(.*/s, '')}" is an older name of the tool "${state.tool.name}". ${document.dialect.reader} still takes it; use the new name.`,
    fixes: present(changeEntry(document, entry, text, true)),
    tag: 'deprecated',
  };
}
