import { entryOf } from '../../document/node';
import { span } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { eatenWord } from '../support/eaten-word';
import { hiddenText } from '../support/hidden-text';
import { lossOfAgent } from '../support/lost-value';
import { quoteText } from '../support/quote-text';
import { cut, present } from '../support/written';

export const anchorEatsWord: Rule = {
  id: 'anchor-eats-word',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A first word with "&" or "!" in front is an anchor or a tag to YAML, and is lost.',
  rationale: `
YAML keeps \`&\` and \`!\` at the start of a value for anchors and tags. Of \`description: !important Reviews changes\`, Claude gets to see
\`Reviews changes\`.

Quote the value. An anchor that another value refers to with \`*\` is left alone.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: !important Reviews pull requests for risky changes to the database\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "!important Reviews pull requests for risky changes to the database"\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const { name, form, ignored } of document.dialect.fields) {
      const entry = ignored === undefined ? entryOf(document.root, name) : undefined;
      const eaten = entry && eatenWord(document, entry, form);
      if (!entry || !eaten) continue;
      const hidden = hiddenText(document, entry, form);
      const whole = span(eaten.span.start, Math.max(eaten.span.end, entry.value.span.end, hidden?.sure ? hidden.span.end : 0));
      // Where a comment hides the rest as well, it is the comment that leaves nothing.
      const loss = hidden?.sure ? undefined : lossOfAgent(document, entry);
      yield {
        span: eaten.span,
        severity: loss === undefined ? 'warning' : 'error',
        message: `"${cut(eaten.text)}" is ${eaten.kind === 'anchor' ? 'an anchor' : 'a tag'} to YAML and no part of "${name}"${loss === undefined ? '' : `: ${loss}`}. Quote the value.`,
        fixes: present(quoteText(document, whole, true)),
      };
    }
  },
};
