import type { AgentDocument } from '../../document/agent-document';
import type { FenceFlaw } from '../../document/fences';
import { split } from '../../document/split';
import { ran, read } from '../../spec/claude-code/sources';
import type { Fix, Problem, Rule } from '../rule';
import { closingEdit, fenceProblems } from '../support/fences';

export const unclosedFrontmatter: Rule = {
  id: 'unclosed-frontmatter',
  severity: 'error',
  category: 'not-loaded',
  summary: 'Frontmatter that no "---" closes is none, or takes in the prompt up to the next "---".',
  rationale: `
The frontmatter ends at the next \`---\`. Where there is none, Claude Code sees no frontmatter and passes over the file without a message;
\`...\`, which ends a document in YAML, does not count. Where the prompt holds a \`---\` further down, everything up to there is taken for YAML,
which it is not, and the file is dropped.

Close the frontmatter with a line of \`---\`.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n...\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => fenceProblems(document, 'unclosed', (flaw) => ({
    cause: causeOf(document, flaw),
    loads: 'What stands before it is taken for keys, and not for the prompt.',
    remedy: 'Close it with a line of "---".',
    fixes: [closing(document, flaw)],
    ...(flaw.instead && { span: flaw.instead }),
  })),
};

type Unclosed = Extract<FenceFlaw, { readonly kind: 'unclosed' }>;

function causeOf({ text }: AgentDocument, { instead }: Unclosed): Problem['message'] {
  const closer = instead && text.slice(instead.start, instead.end);
  if (closer?.includes('---')) return 'There is more in this line than the three dashes that close the frontmatter: what stands before them is taken for a part of it.';
  if (closer !== undefined) return `"${closer.slice(0, 40)}" does not close the frontmatter: that takes three dashes.`;
  const close = split(text)?.close;
  if (!close) return 'The frontmatter is never closed.';
  return `The frontmatter is not closed below its keys, so that it goes on to the "---" in line ${text.slice(0, close.start).split('\n').length}.`;
}

function closing(document: AgentDocument, flaw: Unclosed): Fix {
  return { title: flaw.instead ? 'Write "---"' : 'Close the frontmatter', edits: [closingEdit(document, flaw)], safe: true };
}
