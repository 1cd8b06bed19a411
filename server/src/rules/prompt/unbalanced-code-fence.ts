import type { AgentDocument } from '../../document/agent-document';
import { fencedCode, fencesIn, markerOf, type Fence } from '../../document/code-fences';
import { lineEndOf } from '../../document/lines';
import { applyEdits, span, type Edit, type Span } from '../../document/span';
import type { Fix, Problem, Rule } from '../rule';

export const unbalancedCodeFence: Rule = {
  id: 'unbalanced-code-fence',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'A code block in the prompt that is never closed, or that another block in it ends.',
  rationale: `
A code block ends at the next line that has nothing but as many backticks as it began with, or more. Where such a line is missing, the rest of the prompt is code. The same happens where a block holds
another one and both begin with three backticks: the end of the inner block ends the outer one, and what should end the outer one begins a block that is never closed.

The model reads the prompt as it is written, but it takes instructions for code, or code for instructions. Write a block that holds others with more backticks than they have.
`,
  sources: [{ evidence: 'documentation', version: 'CommonMark 0.31.2', url: 'https://spec.commonmark.org/0.31.2/#fenced-code-blocks' }],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReport like this:\n\n```markdown\n# Findings\n\n```ts\nlet x;\n```\n\nEnd.\n```\n\nBe brief.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReport like this:\n\n````markdown\n# Findings\n\n```ts\nlet x;\n```\n\nEnd.\n````\n\nBe brief.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nRun the tests:\n\n```sh\nnpm test\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nRun the tests:\n\n```sh\nnpm test\n```\n',
    },
  ],
  *check(document) {
    const { text, split } = document;
    // Where the frontmatter is not seen as it was meant, fences around all of it are a part of that.
    if (document.fenceFlaw || !split?.close || !/[`~]{3}/.test(text)) return;
    const blocks = [...fencedCode(text, split.body)];
    const unclosed = blocks.at(-1);
    if (!unclosed || unclosed.closing) return;
    // Behind the first block that holds another one, nothing is as it seems.
    const outer = blocks.find(({ hasInner }) => hasInner)?.opening;
    const fix = outer && longerFences(document, outer, split.body);
    yield outer && fix ? endedEarly(document, outer, fix) : neverClosed(document, unclosed.opening, split.body);
  },
};

function endedEarly({ text }: AgentDocument, outer: Fence, fix: Fix): Problem {
  const message = `The code block in this one ends it, since both are marked with "${markerOf(text, outer)}", and the rest of the prompt is not what it seems. Use more characters for the outer one.`;
  return { span: outer.marker, message, fixes: [fix] };
}

function neverClosed(document: AgentDocument, opening: Fence, body: Span): Problem {
  const marker = markerOf(document.text, opening);
  // Without a language, it may as well be the end of a block whose beginning is missing.
  const fixes = opening.info === '' ? [] : [{ title: `Add "${marker}" at the end`, edits: [atEnd(document, opening, body)], safe: false }];
  return { span: opening.marker, message: `This code block is never closed, so the rest of the prompt is code. Add "${marker}" where it ends.`, fixes };
}

function atEnd({ text }: AgentDocument, { marker }: Fence, body: Span): Edit {
  const lineEnd = lineEndOf(text);
  const end = body.start + text.slice(body.start, body.end).trimEnd().length;
  const lead = text.slice(text.lastIndexOf('\n', marker.start) + 1, marker.start).replace(/[^\s>]/g, ' ');
  return { span: span(end, end), text: `${lineEnd}${lead}${text.slice(marker.start, marker.end)}` };
}

/** One fix for both ends of the outer block, taken to end where every block that begins in it has ended; none if that leaves another one open. */
function longerFences({ text }: AgentDocument, outer: Fence, body: Span): Fix | undefined {
  const fences = [...fencesIn(text, span(outer.marker.end, body.end))];
  let depth = 1;
  const end = fences.findIndex(({ info }) => (depth += info === '' ? -1 : 1) === 0);
  const closing = fences[end];
  if (!closing) return undefined;
  const character = text[outer.marker.start] ?? '`';
  const longest = Math.max(...fences.slice(0, end).map(({ marker }) => marker.end - marker.start), outer.marker.end - outer.marker.start);
  const edits = [outer, closing].map(({ marker }) => ({ span: marker, text: character.repeat(longest + 1) }));
  const after = applyEdits(text, edits);
  const isBalanced = [...fencedCode(after, span(body.start, body.end + after.length - text.length))].every((block) => block.closing);
  return isBalanced ? { title: `Use "${character.repeat(longest + 1)}" for the outer block`, edits, safe: false } : undefined;
}
