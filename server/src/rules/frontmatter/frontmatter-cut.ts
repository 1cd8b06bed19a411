import type { AgentDocument } from '../../document/agent-document';
import { lineAt, lineEndOf } from '../../document/lines';
import { overlaps, span, type Edit, type Span } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { insert, linesOf, remove, replace } from '../support/edits';
import { isCut } from '../support/faults';
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
    const lost = listed([...new Set(document.root.entries.filter(({ keySpan }) => keySpan.start >= flaw.span.end).map(({ key }) => key))]);
    return {
      cause: `The frontmatter ends here, at the first "---", and what follows is taken for the prompt.${lost === undefined ? '' : ` So ${lost.names} ${lost.verb} lost.`}`,
      remedy: isFence(document, flaw.span.start) ? 'Remove this line.' : 'Use other dashes.',
      fixes: [otherDashes(document, lost && `, so that ${lost.names} ${lost.verb} read`)],
      loads: '',
    };
  }),
};

/** So many keys are named; the rest is counted. */
const mostNamed = 4;

function listed(keys: readonly string[]): { readonly names: string; readonly verb: string } | undefined {
  if (keys.length === 0) return undefined;
  const named = keys.slice(0, mostNamed).map((key) => `"${cut(key)}"`);
  const all = keys.length > mostNamed ? [...named, `${keys.length - mostNamed} more`] : named;
  return { names: all.join(', ').replace(/, ([^,]*)$/, ' and $1'), verb: keys.length > 1 ? 'are' : 'is' };
}

/**
 * Rewrites every run of dashes in the block that was meant: the next one would end it as well. A value that is no YAML as a whole
 * is mended along with them.
 */
function otherDashes(document: AgentDocument, effect = ''): Fix {
  const { text, split, block } = document;
  const { start, end } = split?.block ?? span(0, 0);
  const runs = [...text.slice(start, end).matchAll(/-{3,}/g)].map(({ index, 0: dashes }) => span(start + index, start + index + dashes.length));
  const mending = (block?.faults ?? []).filter((fault) => isCut(document, fault)).flatMap(({ edits }) => edits);
  const edits = [
    ...mending.map((edit) => replace(edit.span, edit.text.replace(/-{3,}/g, '—'))),
    ...runs.filter((run) => !mending.some((edit) => overlaps(edit.span, run))).map((run) => otherRun(document, run.start, run.end)),
  ];
  const closing = split?.close ? [] : [insert(end, `${text[end - 1] === '\n' ? '' : lineEndOf(text)}---${lineEndOf(text)}`)];
  const harmless = closing.length === 0 && mending.length === 0 && runs.every((run) => /(?:^|\s)#/.test(lineStart(document, run.start)));
  return { title: titleOf(document, runs, mending.length > 0, closing.length > 0) + effect, edits: [...edits, ...closing], safe: harmless };
}

function titleOf(document: AgentDocument, runs: readonly Span[], mended: boolean, closed: boolean): string {
  const comments = runs.every((run) => /(?:^|\s)#/.test(lineStart(document, run.start)));
  const fences = runs.some((run) => isFence(document, run.start));
  const title = comments ? 'Shorten the dashes in the comment' : fences ? 'Remove the line of dashes' : 'Use other dashes';
  return `${title}${mended ? ' and mend the value' : ''}${closed ? ' and close the frontmatter' : ''}`;
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
