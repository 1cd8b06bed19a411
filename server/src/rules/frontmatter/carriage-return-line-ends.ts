import type { AgentDocument } from '../../document/agent-document';
import { span } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { replace } from '../support/edits';
import { fenceProblems } from '../support/fences';

export const carriageReturnLineEnds: Rule = {
  id: 'carriage-return-line-ends',
  severity: 'error',
  category: 'not-loaded',
  summary: 'Lines that end with a lone carriage return hide the frontmatter.',
  rationale: `
The opening fence must be followed by a line feed. In a file from an old Mac, or one that a tool has spoilt, lines end with a carriage return
alone, and Claude Code sees no frontmatter. Editors show such a file as if nothing were wrong.

Save the file with LF or CRLF line ends.
`,
  sources: [ran],
  examples: [
    {
      before: '---\rname: reviewer\rdescription: Reviews pull requests for risky changes\r---\r\rReview the diff.\r',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => fenceProblems(document, 'line-ends', () => ({
    cause: 'The lines end with a lone carriage return, which does not end the opening fence.',
    remedy: 'Save the file with LF or CRLF line ends.',
    fixes: [lineFeeds(document)],
  })),
};

function lineFeeds({ text }: AgentDocument): Fix {
  const feed = text.includes('\r\n') ? '\r\n' : '\n';
  const edits = [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => replace(span(index, index + 1), feed));
  return { title: feed === '\n' ? 'End the lines with line feeds' : 'End the lines with CRLF', edits, safe: true };
}
