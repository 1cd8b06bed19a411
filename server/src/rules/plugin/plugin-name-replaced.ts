import type { AgentDocument } from '../../document/agent-document';
import { entryOf, isNull, stringOf } from '../../document/node';
import { readName } from '../../document/read/naming';
import type { Rule } from '../rule';
import { headOf, kindOf } from '../support/blame';

export const pluginNameReplaced: Rule = {
  id: 'plugin-name-replaced',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A name that a plugin’s agent cannot have is replaced by another one.',
  rationale: `
In an agent of a plugin any value is made into a name: a list is joined with commas, and a name of more than 256 characters or a map makes way for the name of the file. Nobody is told, and whoever asks for the agent
by the name in the file does not find it.

Write the name as text.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before: '---\nname: [reviewer, security]\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      path: 'agents/reviewer.md',
      dialect: 'claude-code-plugin',
    },
  ],
  *check(document) {
    const { dialect, root } = document;
    const entry = entryOf(root, 'name');
    if (dialect.naming.rules !== 'lenient' || !entry || isNull(entry.value)) return;
    const written = stringOf(entry.value);
    const name = nameOf(document);
    if (entry.value.kind === 'scalar' && (written === undefined || written === name || written === '')) return;
    const found = written === undefined ? `This name is ${kindOf(entry.value)}` : `This name has more than ${dialect.naming.maxLength} characters`;
    yield { span: headOf(document, entry.value), message: `${found}, so ${dialect.reader} calls the agent "${name}". Write its name as ${written === undefined ? '' : 'a shorter '}text.` };
  },
};

function nameOf(document: AgentDocument): string {
  const name = readName(document, document.dialect, () => undefined);
  return typeof name === 'object' ? name.value : '';
}
