import { ran, read } from '../../spec/claude-code/sources';
import type { Problem, Rule } from '../rule';
import { plainWords } from '../support/invalid-value';
import { removeEntries } from '../support/tool-fixes';
import { toolIssues, type ToolIssue } from '../support/tool-issues';
import type { ToolLists } from '../support/tool-lists';
import { present } from '../support/written';

export const toolNotForSubagents: Rule = {
  id: 'tool-not-for-subagents',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A tool that is never given to subagents is dropped without a word.',
  rationale: `
Some tools exist for the main conversation only: a subagent can neither ask the user (\`AskUserQuestion\`) nor switch to plan mode. Naming them in
\`tools\` is no mistake of spelling, but the agent does not get them, and a prompt that counts on them goes wrong.

Let the agent return its questions to the conversation instead.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, AskUserQuestion\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const found = toolIssues(document);
    for (const issue of found.issues) yield* problemsOf(found, issue);
  },
};

function* problemsOf({ document }: ToolLists, { kind, list, entry }: ToolIssue): Generator<Problem> {
  const { name, state } = entry;
  if (kind !== 'never' || state.kind !== 'known') return;
  const exception = state.tool.exception === undefined ? '' : ` (It is ${plainWords(state.tool.exception)}.)`;
  yield {
    span: name.span,
    message: `${document.dialect.reader} never gives "${state.tool.name}" to subagents and drops the entry without a word.${exception}`,
    fixes: present(removeEntries(document, list, [entry], false)),
  };
}
