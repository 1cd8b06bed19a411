import { isLarger } from '../../document/agent-document';
import { counted } from '../../document/counted';
import { split } from '../../document/split';
import { ran } from '../../spec/claude-code/sources';
import type { Dialect } from '../../spec/dialect';
import type { Rule } from '../rule';
import { headSpan } from '../support/fences';

export const fileTooLarge: Rule = {
  id: 'file-too-large',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A file of more than 1 MiB is skipped.',
  rationale: `
Claude Code does not open agent files of more than 1,048,576 bytes; exactly that many are read. Nothing is shown. A prompt of that size would
not fit into the conversation anyway: what grew there is most likely data or a log.

Move what is not part of the prompt into a file of its own, and let the prompt refer to it.
`,
  sources: [ran],
  examples: [{ before: `---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\n${'Review the diff.\n'.repeat(61_681)}` }],
  *check(document) {
    const { text, dialect } = document;
    if (!isLarger(text, dialect.place.maxBytes) || !beginsAsAgent(text, dialect)) return;
    const bytes = new TextEncoder().encode(text).length;
    yield {
      span: headSpan(document),
      message: `The file has ${counted(bytes)} bytes, and ${dialect.reader} skips files of more than ${counted(dialect.place.maxBytes)}, so the agent is not loaded. Move what is not part of the prompt elsewhere.`,
    };
  },
};

/** How much of the file is looked at to see whether an agent was meant. */
const head = 20_000;

function beginsAsAgent(text: string, { fields }: Dialect): boolean {
  if (!split(text.slice(0, head)) && !/^\uFEFF?---\s*\n/.test(text)) return false;
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return new RegExp(`^["']?(?:${required.join('|')})["']?[ \\t]*:`, 'm').test(text.slice(0, head));
}
