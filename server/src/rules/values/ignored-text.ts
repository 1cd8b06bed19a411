import type { AgentDocument } from '../../document/agent-document';
import { entryOf, type Node } from '../../document/node';
import { ran, read } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { replace } from '../support/edits';
import { plainWords } from '../support/invalid-value';
import { present, removal, shown, valueSpan } from '../support/written';

export const ignoredText: Rule = {
  id: 'ignored-text',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A number, list or map where text belongs is ignored.',
  rationale: `
\`initialPrompt\`, \`observer\` and \`observerMessage\` are taken only where YAML makes text of them. A list of observers, or a message that
is a number, is ignored without a message. Several observers are named in one text, with commas between them.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nobserver: [watcher, auditor]\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nobserver: "watcher, auditor"\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'ignored' || flaw.field.form.kind !== 'text') continue;
      const { field, value } = flaw;
      const entry = entryOf(document.root, field.name);
      yield {
        span: valueSpan(document, value),
        message: `${document.dialect.reader} does not accept ${shown(document, value)} for "${field.name}", as it is no text. ${plainWords(field.onInvalid)}`,
        fixes: present(asText(document, value), entry && removal(document, entry)),
      };
    }
  },
};

/** A number or boolean in quotes, or the items of a one-line list with commas between them. */
function asText(document: AgentDocument, value: Node): Fix | undefined {
  const at = valueSpan(document, value);
  const source = document.text.slice(at.start, at.end);
  if (value.alias || /[\r\n"'\\#]/.test(source)) return undefined;
  if (value.kind === 'scalar') return { title: 'Quote the value', edits: [replace(at, `"${source}"`)], safe: true };
  if (value.kind !== 'sequence' || value.items.some((item) => item.kind !== 'scalar' || item.style !== 'plain')) return undefined;
  const items = value.items.map((item) => document.text.slice(item.span.start, item.span.end));
  return { title: 'Write the list as text', edits: [replace(at, `"${items.join(', ')}"`)], safe: false };
}
