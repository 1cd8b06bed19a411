import type { Node } from '../../document/node';
import { ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { headOf, kindOf } from '../support/blame';
import { fieldWithoutText } from '../support/required-field';
import { textFixes } from '../support/text-fixes';

export const nameNotText: Rule = {
  id: 'name-not-text',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A "name" that YAML takes for a number, a boolean, a list or a map is refused.',
  rationale: `
YAML makes a number of \`123\`, a boolean of \`true\`, a list of \`[a]\` and a map of the \`{{NAME}}\` of a template. Claude Code takes nothing but
a text for a name; anything else leaves a line in the debug log and no agent.

Quote the name.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: 404\ndescription: Finds the broken links of the documentation\n---\n\nFollow every link.\n',
      after: '---\nname: "404"\ndescription: Finds the broken links of the documentation\n---\n\nFollow every link.\n',
      path: '.claude/agents/404.md',
    },
  ],
  *check(document) {
    const entry = fieldWithoutText(document, 'name');
    if (!entry) return;
    yield {
      span: headOf(document, entry.value),
      message: `To YAML, this name is ${kindOf(entry.value)} and no text, so ${document.dialect.reader} does not load the agent. ${isOneWord(entry.value) ? 'Write it in quotes' : 'Write a text'}.`,
      fixes: textFixes(document, entry),
    };
  },
};

/** What quotes alone make a text of. */
function isOneWord(node: Node): boolean {
  return node.kind === 'scalar' || (node.kind === 'mapping' && node.flow);
}
