import type { AgentDocument } from '../../document/agent-document';
import type { MissingClose } from '../../document/fences';
import { lineAt, lineEndOf } from '../../document/lines';
import { span, type Edit, type Span } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { insert, remove, replace } from '../support/edits';
import { closingEdit, fenceProblems } from '../support/fences';

export const textBeforeFrontmatter: Rule = {
  id: 'text-before-frontmatter',
  severity: 'error',
  category: 'not-loaded',
  summary: 'Anything before the first "---", be it a blank line, hides the frontmatter.',
  rationale: `
Claude Code looks for the frontmatter at the very first character of the file (a byte order mark may stand before it). A blank line, a
comment, a heading or a code fence before the \`---\` means that there is no frontmatter: the file counts as a note beside the agents and is
passed over without a message.

Begin the file with \`---\`.
`,
  sources: [ran],
  examples: [
    {
      before: '\n---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
    {
      before: '<!-- Kept by the platform team -->\n---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\n<!-- Kept by the platform team -->\n\nReview the diff.\n',
    },
  ],
  check: (document) => fenceProblems(document, 'text-before', (flaw) => {
    const what = isBlank(document, flaw.span) ? 'Blanks' : 'This text';
    const verb = what === 'Blanks' ? 'stand' : 'stands';
    return {
      cause: `${what} before the opening "---" ${verb} in its way, because frontmatter begins at the first character of the file.`,
      remedy: flaw.closing ? 'Nothing closes the frontmatter either. Begin the file with "---", and put one below the keys.' : 'Begin the file with "---".',
      fixes: fixesOf(document, flaw.span, flaw.closing),
    };
  }),
};

function isBlank({ text }: AgentDocument, { start, end }: Span): boolean {
  return /^[\s\u200B-\u200D\u2060\uFEFF]*$/.test(text.slice(start, end));
}

function fixesOf(document: AgentDocument, before: Span, closing: MissingClose | undefined): readonly Fix[] {
  if (isBlank(document, before)) {
    const edits = [remove(before), ...(closing ? [closingEdit(document, closing)] : [])];
    return [{ title: `Remove the blanks before the frontmatter${closing ? ', and close it' : ''}`, edits, safe: true }];
  }
  if (closing) return [closeAndMoveBelow(document, before, closing)];
  if (/^(?:```|~~~)[^\n]*$/.test(document.text.slice(before.start, before.end).trim())) return [unwrap(document, before)];
  return [moveBelow(document, before)];
}

/** Takes away the code fence that begins before the frontmatter, and the one that ends it: right below or at the end of the file. */
function unwrap({ text, split }: AgentDocument, before: Span): Fix {
  const body = split?.body.start ?? text.length;
  const next = lineAt(text, body);
  const last = lineAt(text, text.trimEnd().length);
  const closer = [next, last].find((line) => line.start >= body && /^(?:```|~~~)\s*$/.test(line.text));
  return { title: 'Take the agent out of the code fence', edits: [remove(before), ...(closer ? [remove(span(closer.start, closer.next))] : [])], safe: false };
}

function closeAndMoveBelow(document: AgentDocument, before: Span, closing: MissingClose): Fix {
  const { text } = document;
  const close = closingEdit(document, closing);
  const lineEnd = lineEndOf(text);
  const moved = text.slice(before.start, before.end).trim();
  const edits = [remove(before), replace(close.span, `${close.text}${close.text.endsWith('\n') ? '' : lineEnd}${lineEnd}${moved}${lineEnd}`)];
  return { title: 'Close the frontmatter, and move the text below it', edits, safe: false };
}

function moveBelow({ text, split }: AgentDocument, before: Span): Fix {
  const lineEnd = lineEndOf(text);
  const body = split?.body.start ?? text.length;
  const gap = text[body - 1] === '\n' ? '' : lineEnd;
  const moved = text.slice(before.start, before.end).trim();
  const edits: Edit[] = [remove(before), insert(body, `${gap}${moved}${lineEnd}${body < text.length ? lineEnd : ''}`)];
  return { title: 'Move the text below the frontmatter', edits, safe: false };
}
