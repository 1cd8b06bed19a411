import type { AgentDocument } from '../../document/agent-document';
import { entryOf } from '../../document/node';
import { ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { plainWords } from '../support/invalid-value';
import { listOfTrue } from '../support/name-edits';
import { present, removal, shown, valueSpan } from '../support/written';
import { isNothing } from './empty-value';

export const invalidList: Rule = {
  id: 'invalid-list',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A value that is neither text nor a list of names counts as an empty list.',
  rationale: `
\`disallowedTools\` and \`skills\` are names separated by commas or blanks, or a YAML list of names. A number, a boolean, or a map such as
\`Write: true\` counts as an empty list without a message: no tool is taken away, no skill is loaded. (\`tools\` has a rule of its own, as
an empty list has a graver effect there.)
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ndisallowedTools:\n  Write: true\n  Edit: true\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ndisallowedTools: Write, Edit\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'no-names' || flaw.field.form.kind !== 'names' || flaw.field.form.star === 'all' || isNothing(flaw.value)) continue;
      const entry = entryOf(document.root, flaw.field.name);
      yield {
        span: valueSpan(document, flaw.value),
        message: `${subject(document, flaw.value)} holds no names for "${flaw.field.name}". ${plainWords(flaw.field.onInvalid)} Use names separated by commas, or a list of names.`,
        fixes: entry ? present(listOfTrue(document, entry), removal(document, entry)) : [],
      };
    }
  },
};

function subject(document: AgentDocument, value: Parameters<typeof shown>[1]): string {
  const words = shown(document, value);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
