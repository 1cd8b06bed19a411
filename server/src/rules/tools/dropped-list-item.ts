import type { AgentDocument } from '../../document/agent-document';
import { isNull, type Node } from '../../document/node';
import { span } from '../../document/span';
import { ran, read } from '../../spec/claude-code/sources';
import type { Field } from '../../spec/field';
import type { Fix, Rule } from '../rule';
import { remove, replace } from '../support/edits';
import { plainWords } from '../support/invalid-value';
import { present, shown, valueSpan } from '../support/written';

export const droppedListItem: Rule = {
  id: 'dropped-list-item',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'An item of a list of names that is no text is dropped.',
  rationale: `
In \`tools\`, \`disallowedTools\` and \`skills\`, each item of a list has to be text. A list in the list, a number, and an item such as
\`- Bash: all commands\`, which YAML takes for a map, are dropped without a message.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: [[Read, Edit], Bash]\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: [Read, Edit, Bash]\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      // A lone dash is one that is still being written.
      if (flaw.kind !== 'dropped-name' || isNull(flaw.value)) continue;
      yield {
        span: valueSpan(document, flaw.value),
        message: `${plainWords(what(document, flaw.value))} is no name, so ${document.dialect.reader} drops this item of "${flaw.field.name}". Write a name, without a list or a map around it.`,
        fixes: present(asName(document, flaw.field, flaw.value)),
      };
    }
  },
};

function what(document: AgentDocument, value: Node): string {
  const words = shown(document, value);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The names of an inner list, the key of a map with one pair, a number in quotes. */
function asName(document: AgentDocument, { form }: Field, value: Node): Fix | undefined {
  const { text } = document;
  const at = valueSpan(document, value);
  if (value.alias || /[\r\n]/.test(text.slice(at.start, at.end))) return undefined;
  if (value.kind === 'sequence' && value.flow && value.items.every((item) => item.kind === 'scalar' && typeof item.value === 'string'))
    return { title: 'Remove the inner brackets', edits: [remove(span(at.start, at.start + 1)), remove(span(at.end - 1, at.end))], safe: true };
  const only = value.kind === 'mapping' && value.entries.length === 1 ? value.entries[0] : undefined;
  if (only) return { title: `Keep "${only.key}" only`, edits: [replace(at, only.key)], safe: false };
  if (value.kind !== 'scalar' || form.kind !== 'names' || form.of === 'tool') return undefined;
  return { title: 'Quote the value', edits: [replace(at, `"${text.slice(at.start, at.end)}"`)], safe: false };
}
