import { estimateTokens } from '../../document/token-estimate';
import type { Rule } from '../rule';
import { headOf } from '../support/blame';
import { descriptionOf } from './meant';

/** Thirty such agents fill the 15,000 tokens beyond which Claude Code warns at the start. */
const mostTokens = 500;

export const longDescription: Rule = {
  id: 'long-description',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'A long description costs context in every conversation, used or not.',
  rationale: `
Claude Code shows the descriptions of *all* agents to the model at all times, so that it can choose one. When they take more than 15,000 tokens together, it warns at the start. A description of more than 500 tokens is
reported here: thirty of them reach that limit. The figure is an estimate, of one token for four characters and one for each Chinese, Japanese or Korean character; the real number depends on the model.

Keep what the agent is for and when to use it. Examples and details belong into the prompt, which costs nothing until the agent runs.
`,
  sources: [
    { evidence: 'documentation', version: '2.1.330', url: 'https://code.claude.com/docs/en/sub-agents' },
    { evidence: 'documentation', version: '2.1.263', url: 'https://github.com/anthropics/claude-code/issues/13493' },
  ],
  examples: [{ before: `---\nname: reviewer\ndescription: ${'Reviews pull requests for risky changes. '.repeat(60).trim()}\n---\n\nReview the diff.\n` }],
  *check(document) {
    const found = descriptionOf(document);
    const tokens = found ? estimateTokens(found.text) : 0;
    if (!found || tokens <= mostTokens) return;
    yield {
      span: headOf(document, found.entry.value),
      message: `This description costs about ${rounded(tokens)} tokens in every conversation, whether the agent is used or not. Keep what to choose it by, and put the rest into the prompt.`,
    };
  },
};

/** An estimate with more than two figures would promise too much. */
function rounded(tokens: number): number {
  const unit = 10 ** Math.max(1, Math.floor(Math.log10(tokens)) - 1);
  return Math.round(tokens / unit) * unit;
}
