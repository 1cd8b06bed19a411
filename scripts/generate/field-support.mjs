// docs/fields/README.md: what the editor does for each key, as it was tried on it.
import { code, table } from './markdown.mjs';

const most = 4;

/** The table with one row for each key. A cell that has nothing to show says why. */
export function supportSection(support) {
  const rows = support.map(({ field, key, values, keyHover, valueHover, finding }) => [
    code(field.name),
    key === '' ? '' : code(key.replace(/\$\{\d+[:|]([^}|,]*)[^}]*\}|\$\d/g, '$1').trim()),
    offered(values) || withoutValues(field),
    firstLine(keyHover),
    firstLine(valueHover),
    code(`${field.name}: ${field.mistake}`),
    finding === undefined ? '' : `[${finding.rule.id}](../rules/${finding.rule.id}.md)`,
    finding === undefined ? '' : finding.fixes.map(({ title }) => title).join('; '),
  ]);
  const head = ['key', 'completes as', 'offers as values', 'says of the key', 'says of the value', 'of a wrong value', 'finds', 'and offers'];
  return `## In the editor\n\nWhat completion, hover and findings do for each key, tried on this version.\n\n${table(head, rows)}`;
}

/** Why nothing is offered: nobody can foresee a text. */
export function withoutValues({ form }) {
  return form.kind === 'description' || form.kind === 'text' ? 'nothing: it is free text' : '';
}

function offered(values) {
  const more = values.length > most ? ` and ${values.length - most} more` : '';
  return values.length === 0 ? '' : values.slice(0, most).map(code).join(', ') + more;
}

/** What a hover begins with, as running text. */
function firstLine(markdown) {
  const lines = markdown.split('\n').filter((line) => line !== '' && !line.startsWith('```'));
  const line = lines.find((one) => !/^\*\*[^*]*\*\*$/.test(one)) ?? '';
  return line.length > 100 ? `${line.slice(0, line.lastIndexOf(' ', 100))} …` : line;
}
