import type { AgentDocument } from '../../document/agent-document';
import { lineAt, lineEndOf } from '../../document/lines';
import type { Node } from '../../document/node';
import { isFatal } from '../../document/read/build';
import { span, type Span } from '../../document/span';
import { commentIn, isMeantAsText, type TurnedValue } from '../../document/turned';
import { ran, read } from '../../spec/claude-code/sources';
import type { Fix, Problem, Rule } from '../rule';
import { insert, remove } from '../support/edits';
import { quoteFix } from '../support/rewrite-value';
import { showsAgent } from '../support/shows-agent';
import { cut } from '../support/written';

export const retryTurnsIntoText: Rule = {
  id: 'retry-turns-into-text',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'Because another line is no YAML, the reader quotes this value as well, with its comment, anchor or braces.',
  rationale: `
Where one line of the frontmatter is no YAML, Claude Code tries again with quotes around *every* value that holds a special character. A
comment (\`color: red # note\`), an anchor, a map in braces or a \`>\` on another line becomes part of a text by that: the colour is then
called \`red # note\`, which is none. In a description the same thing may be just what was meant, but it hangs by the error elsewhere.

Mend the error in the other line. A comment is better off on a line of its own in any case, and prose with a \`#\` in it belongs in quotes.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Use this when: a pull request is opened\ncolor: red # as all reviewers\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Use this when: a pull request is opened\n# as all reviewers\ncolor: red\n---\n\nReview the diff.\n',
      besides: ['unquoted-colon'],
    },
  ],
  *check(document) {
    if (!showsAgent(document)) return;
    for (const turned of document.block?.turned ?? []) yield problemOf(document, turned);
  },
};

function problemOf(document: AgentDocument, turned: TurnedValue): Problem {
  const comment = commentIn(turned);
  if (isMeantAsText(turned, document.dialect)) return proseProblem(document, turned, comment);
  const { reader } = document.dialect;
  const cause = `${others(document)} no YAML, so ${reader} tries again with values in quotes, this one included.`;
  const rejected = document.verdict === 'rejected' && !document.flaws.some(isFatal);
  if (!comment) {
    const message = `${cause} That makes a text of ${kindOf(turned.meant)}. Mend the other line.`;
    return { span: turned.value, severity: rejected ? 'error' : 'warning', message };
  }
  return {
    span: comment,
    severity: rejected ? 'error' : 'warning',
    message: `${cause} The comment becomes part of the value, "${cut(turned.text.trimEnd())}". Move it to a line of its own.`,
    fixes: [moveComment(document, turned, comment)],
  };
}

/** A text that the second try serves well: only the quotes are missing that it adds. */
function proseProblem(document: AgentDocument, { value, text, meant }: TurnedValue, comment: Span | undefined): Problem {
  const what = comment ? `"${cut(document.text.slice(comment.start, comment.end))}" is a comment` : `this value is ${kindOf(meant)}`;
  const written = span(value.start, value.start + text.trimEnd().length);
  return {
    span: comment ?? written,
    message: `To YAML, ${what}. It is read as text only because ${lowered(others(document))} no YAML and ${document.dialect.reader} tries again with values in quotes. Quote this one yourself.`,
    fixes: [quoteFix(document, written)],
  };
}

/** The lines that make the second try necessary, with the verb that goes with them. */
function others({ block }: AgentDocument): string {
  const keys = [...new Set(block?.faults.flatMap(({ fatal, key }) => (fatal || key === undefined ? [] : [`"${cut(key)}"`])))];
  if (keys.length === 0) return 'Another line is';
  return keys.length === 1 ? `The value of ${keys.join('')} is` : `The values of ${keys.join(', ').replace(/, ([^,]*)$/, ' and $1')} are`;
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function kindOf(meant: Node): string {
  if (meant.alias) return 'a reference';
  if (meant.kind === 'mapping') return 'a map';
  if (meant.kind === 'sequence') return 'a list';
  if (meant.properties) return 'an anchor or a tag with a value';
  return meant.style === 'literal' || meant.style === 'folded' ? 'a block scalar without text' : 'a value';
}

function moveComment({ text }: AgentDocument, { keySpan, value }: TurnedValue, comment: Span): Fix {
  const line = lineAt(text, keySpan.start);
  const before = text.slice(value.start, comment.start).trimEnd().length + value.start;
  return {
    title: 'Move the comment to a line of its own',
    edits: [insert(line.start, text.slice(comment.start, comment.end) + lineEndOf(text)), remove(span(before, comment.end))],
    safe: true,
  };
}
