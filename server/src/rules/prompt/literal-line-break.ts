import type { AgentDocument } from '../../document/agent-document';
import { stringOf } from '../../document/node';
import { span, type Span } from '../../document/span';
import type { Fix, Rule } from '../rule';
import { replace } from '../support/edits';
import { descriptionOf } from './meant';

export const literalLineBreak: Rule = {
  id: 'literal-line-break',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'A "\\n" in a path or a pattern in the description becomes a line break.',
  rationale: `
Descriptions are often generated on one line, with \`\\n\` where a line ends, so Claude Code turns the two characters \`\\n\` into a line break *wherever* they stand in a description. There is no way to escape them. In a path such as
\`C:\\new\` or a pattern such as \`\\d+\\n\` the text falls apart.

Only places that look like a path or a pattern are reported. Write paths with \`/\`, and describe patterns in words.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews what was changed below C:\\work\\new since yesterday\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews what was changed below C:/work/new since yesterday\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const value = descriptionOf(document)?.entry.value;
    const text = stringOf(value);
    if (!value || !text?.includes('\\n') || value.alias) return;
    let reported = 0;
    for (const word of new Set(text.split(/[\s"'`<>]+/).map((part) => part.replace(/[.,;:!?]$/, '')))) {
      const kind = kindOf(word);
      const at = kind === undefined ? undefined : placeOf(document, value.span, word);
      if (!kind || !at) continue;
      if (++reported > mostReported) return;
      const message = `${document.dialect.reader} turns "\\n" in a description into a line break, which breaks "${word}" in two. ${kind === 'path' ? 'Write the path with "/".' : 'Say it in words.'}`;
      const fixes: readonly Fix[] = kind === 'path' ? [{ title: 'Write the path with "/"', edits: [replace(at, slashed(document, at))], safe: false }] : [];
      yield { span: at, message, fixes };
    }
  },
};

/** Whoever has more of them has got the point. */
const mostReported = 20;

/** Longer words are no paths that anybody writes into a description. */
const longest = 260;

/** What a word with a literal `\n` in it can only be, or nothing of the kind: most of them are line breaks that are meant. */
function kindOf(word: string): 'path' | 'pattern' | undefined {
  if (word.length > longest || !word.includes('\\n')) return undefined;
  if (/^\(?(?:[A-Za-z]:|\.{1,2}|~|\\)\\[\w.\\-]*[\w.)\\-]$/.test(word) && /\\n[a-z0-9_.-]/i.test(word)) return 'path';
  return /\\[dwsbDWSB][+*?{|)\]\\]/.test(word) ? 'pattern' : undefined;
}

/** Where the word stands in the file; in double quotes its backslashes are doubled. */
function placeOf({ text }: AgentDocument, within: Span, word: string): Span | undefined {
  for (const written of [word, word.replaceAll('\\', '\\\\')]) {
    const start = text.indexOf(written, within.start);
    if (start !== -1 && start + written.length <= within.end) return span(start, start + written.length);
  }
  return undefined;
}

function slashed({ text }: AgentDocument, at: Span): string {
  return text.slice(at.start, at.end).replace(/\\+/g, '/');
}
