import type { AgentDocument } from '../../document/agent-document';
import { entryOf, type Entry } from '../../document/node';
import { estimateTokens } from '../../document/token-estimate';
import type { Rule } from '../rule';
import { headOf } from '../support/blame';
import { descriptionOf } from './meant';
import { isPlaceholder } from '../support/tool-names';

const fewestTokens = 5;
/** Three words. */
const words = /\S\s+\S+\s+\S/;

export const shortDescription: Rule = {
  id: 'short-description',
  severity: 'hint',
  category: 'worth-knowing',
  summary: 'A description of a word or two does not tell when to use the agent.',
  rationale: `
Claude chooses an agent by its description alone. Less than three words, or than about twenty characters, do not tell what the agent does *and* when it should come into play, so that it is hardly ever chosen, or
chosen for the wrong things.

"Reviews pull requests for security problems. Use after every change to authentication." is a description to choose by.
`,
  sources: [{ evidence: 'documentation', version: '2.1.330', url: 'https://code.claude.com/docs/en/sub-agents' }],
  examples: [{ before: '---\nname: reviewer\ndescription: Code reviewer\n---\n\nReview the diff.\n' }],
  *check(document) {
    const found = descriptionOf(document);
    const blank = found ? undefined : blankDescription(document);
    if (blank) yield { span: blank.value.span, severity: 'information', message: `This description is blank, so ${document.dialect.reader} loads the agent but has nothing to choose it by. Say what the agent does, and when.` };
    if (!found || isPlaceholder(found.text.trim()) || !isShort(found.text.trim())) return;
    yield {
      span: headOf(document, found.entry.value),
      message: 'Claude chooses an agent by its description, and this one is too short to tell when to use it. Say what the agent does, and when.',
    };
  },
};

/** A description of blanks, which the reader takes. */
function blankDescription({ agent, root, dialect }: AgentDocument): Entry | undefined {
  const field = dialect.fields.find(({ form }) => form.kind === 'description');
  return agent?.description.trim() === '' && field ? entryOf(root, field.name) : undefined;
}

/** Blanks tell words apart in alphabets only. */
function isShort(text: string): boolean {
  if (estimateTokens(text) < fewestTokens) return true;
  return !words.test(text) && /^[\u0000-\u024F]*$/.test(text);
}
