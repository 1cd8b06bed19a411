import type { AgentDocument } from '../../document/agent-document';
import type { Entry } from '../../document/node';
import { ran, read } from '../../spec/claude-code/sources';
import type { Problem, Rule } from '../rule';
import { replace } from '../support/edits';
import { missingField, missingSpan } from '../support/required-field';
import { standInFor } from '../support/stand-in';
import { cut } from '../support/written';

export const missingDescription: Rule = {
  id: 'missing-description',
  severity: 'error',
  category: 'not-loaded',
  summary: 'An agent without a "description", or with an empty one, is refused.',
  rationale: `
Claude chooses agents by their descriptions, so Claude Code does not load one that has none. Only its log says so:
\`Missing required "description"\`. \`when_to_use\`, which skills have, does not take its place here.

Add a \`description\` that says what the agent is for and when to use it.
`,
  sources: [ran, read],
  examples: [
    { before: '---\nname: reviewer\nmodel: opus\n---\n\nReview the diff.\n' },
    {
      before: '---\nname: reviewer\nwhen_to_use: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const flaw = missingField(document, 'description');
    if (!flaw) return;
    const standIn = standInFor(document, flaw.field);
    if (standIn) yield misspelt(document, standIn, flaw.field.name);
    else yield {
      span: missingSpan(document, flaw),
      message: `${flaw.entry ? '"description" is empty' : 'There is no "description"'}, so ${document.dialect.reader} does not load the agent, and only its log says so. Say what the agent is for and when to use it.`,
    };
  },
};

function misspelt({ dialect: { reader } }: AgentDocument, { key, keySpan }: Entry, name: string): Problem {
  return {
    span: keySpan,
    message: `"${cut(key)}" is not "${name}", so the agent has no description, and ${reader} does not load it. Write "${name}".`,
    fixes: [{ title: `Change to "${name}"`, edits: [replace(keySpan, name)], safe: true }],
  };
}
