import { ran } from '../../spec/claude-code/sources';
import type { Problem, Rule } from '../rule';
import { changeEntry, removeEntries } from '../support/tool-fixes';
import { toolIssues, type ToolIssue } from '../support/tool-issues';
import type { ToolLists } from '../support/tool-lists';
import { cut, present } from '../support/written';

export const wrongCaseTool: Rule = {
  id: 'wrong-case-tool',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A tool in the wrong letter case is dropped without a word.',
  rationale: `
Names of tools are exact in case: \`bash\` and \`BASH\` are no tools. The entry is dropped when the agent starts, and in \`disallowedTools\` it takes
nothing away.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, bash\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Bash\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const found = toolIssues(document);
    for (const issue of found.issues) yield* problemsOf(found, issue);
  },
};

function* problemsOf({ document }: ToolLists, { kind, list, entry }: ToolIssue): Generator<Problem> {
  const { name, state } = entry;
  if (kind !== 'wrong-case' || state.kind !== 'wrong-case') return;
  const effect = list.allows ? 'drops the entry without a word' : 'takes nothing away for it';
  yield {
    span: name.span,
    message: `Names of tools are exact in case: ${document.dialect.reader} has no tool "${cut(name.text)}" and ${effect}. Did you mean "${state.tool.name}"?`,
    fixes: present(changeEntry(document, entry, state.tool.name, !name.text.includes('(')), removeEntries(document, list, [entry], false)),
  };
}
