import type { AgentDocument } from '../../document/agent-document';
import { entryOf, type Entry } from '../../document/node';
import { span } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Problem, Rule } from '../rule';
import { hiddenText, type HiddenText } from '../support/hidden-text';
import { lossOfAgent } from '../support/lost-value';
import { quoteText } from '../support/quote-text';
import { cut, present } from '../support/written';

export const commentCutsValue: Rule = {
  id: 'comment-cuts-value',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A "#" after a blank begins a comment, so the rest of a text is lost.',
  rationale: `
In an unquoted YAML value, \`#\` after a blank begins a comment. Of \`description: Fixes issue #12 and its kin\`, Claude gets to see
\`Fixes issue\`. Where a blank follows the \`#\` as well, a comment may be meant; then this is only worth knowing.

Quote the whole value. If a comment is meant, put it on a line of its own.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests that mention issue #12 or change the database\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "Reviews pull requests that mention issue #12 or change the database"\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const { name, form, ignored } of document.dialect.fields) {
      const entry = ignored === undefined ? entryOf(document.root, name) : undefined;
      const hidden = entry && hiddenText(document, entry, form);
      if (entry && hidden) yield problemOf(document, entry, hidden);
    }
  },
};

function problemOf(document: AgentDocument, entry: Entry, hidden: HiddenText): Problem {
  const { key, value } = entry;
  const loss = lossOfAgent(document, entry);
  const lost = `The "#" begins a comment, so "${cut(hidden.text)}" is no part of "${key}"${loss === undefined ? '' : `: ${loss}`}.`;
  return {
    span: hidden.span,
    message: hidden.sure ? `${lost} Quote the value.` : `${lost} If it belongs to the text, quote the value.`,
    severity: loss !== undefined ? 'error' : hidden.sure ? 'warning' : 'information',
    fixes: present(quoteText(document, span(value.properties?.start ?? value.span.start, hidden.span.end), hidden.sure)),
  };
}
