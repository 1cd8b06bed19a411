import type { AgentDocument } from '../../document/agent-document';
import { lineAt, lineEndOf } from '../../document/lines';
import { span, type Edit } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { insert, linesOf, remove, replace } from '../support/edits';
import { fenceProblems } from '../support/fences';
import { cut } from '../support/written';

export const frontmatterCut: Rule = {
  id: 'frontmatter-cut',
  severity: 'error',
  category: 'not-loaded',
  summary: 'Three dashes inside a value or a comment end the frontmatter; the keys below them are lost.',
  rationale: `
Claude Code ends the frontmatter at the first \`---\` after the opening one, wherever in a line it stands: in \`description: A --- B\`, in the
middle of a block scalar, in a comment such as \`# --- tools ---\`. The value is cut off there, all that follows becomes prompt text, and the keys
below are lost without a message. Without a name or a description before that place, there is no agent at all; otherwise this is a warning.

Use other dashes: \`--\` or \`—\`.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests --- for risky changes\nmodel: opus\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests — for risky changes\nmodel: opus\n---\n\nReview the diff.\n',
    },
    {
      before: '---\n# --- who ---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\n# -- who --\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => fenceProblems(document, 'cut', (flaw) => {
    const lost = document.root.entries.filter(({ keySpan }) => keySpan.start >= flaw.span.end).map(({ key }) => `"${cut(key)}"`);
    const keys = lost.length === 0 ? '' : ` ${[...new Set(lost)].slice(0, 8).join(', ')} ${lost.length > 1 ? 'are' : 'is'} lost by that.`;
    return {
      cause: `The frontmatter ends here, at the first "---", and what follows is taken for the prompt.${keys}`,
      remedy: 'Use other dashes.',
      fixes: [otherDashes(document)],
      loads: '',
    };
  }),
};

/** Rewrites every run of dashes in the block that was meant: the next one would end it as well. */
function otherDashes(document: AgentDocument): Fix {
  const { text, split } = document;
  const { start, end } = split?.block ?? span(0, 0);
  const runs = [...text.slice(start, end).matchAll(/-{3,}/g)].map(({ index, 0: dashes }) => span(start + index, start + index + dashes.length));
  const edits = runs.map((run) => otherRun(document, run.start, run.end));
  const closing = split?.close ? [] : [insert(end, `${text[end - 1] === '\n' ? '' : lineEndOf(text)}---${lineEndOf(text)}`)];
  const comments = runs.every((run) => lineStart(document, run.start).includes('#'));
  const title = comments ? 'Shorten the dashes in the comment' : runs.some((run) => isFence(document, run.start)) ? 'Remove the line of dashes' : 'Use other dashes';
  return { title: closing.length > 0 ? `${title} and close the frontmatter` : title, edits: [...edits, ...closing], safe: comments && closing.length === 0 };
}

function otherRun(document: AgentDocument, start: number, end: number): Edit {
  const before = lineStart(document, start);
  if (isFence(document, start)) return remove(linesOf(document, span(start, end)));
  if (/(?:^|\s)#/.test(before)) return replace(span(start, end), '--');
  return replace(span(start, end), before.trim() === '' ? '***' : '—');
}

/** A whole line of dashes at the margin. */
function isFence({ text }: AgentDocument, start: number): boolean {
  return /^-{3,}\s*$/.test(lineAt(text, start).text) && lineAt(text, start).start === start;
}

function lineStart({ text }: AgentDocument, offset: number): string {
  return text.slice(lineAt(text, offset).start, offset);
}
