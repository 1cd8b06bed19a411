// What a key's page says of its values, form by form.
import { table } from './markdown.mjs';

/** The tables of values that belong to the field, as sections. */
export function formSections({ form }, dialect) {
  switch (form.kind) {
    case 'choice':
    case 'effort':
      return [`## Values\n\n${valueTable(form.values)}`];
    case 'group':
      return form.fields.map(({ name, summary, values }) => `## ${name}\n\n${summary}.\n\n${valueTable(values)}`);
    case 'names':
      return form.of === 'tool' ? toolSections(dialect) : [];
    case 'hooks':
      return hookSections(dialect);
    case 'servers':
      return dialect.serverTypes.filter(({ internal }) => !internal).map(({ names, implicit, summary, keys }) => keySection(`type: ${names.join('` or `')}`, `${summary}.${implicit ? ' A configuration without a `type` is of this one.' : ''}`, keys));
    default:
      return [];
  }
}

function valueTable(values) {
  return table(['value', 'meaning', 'also written'], values.map(({ name, summary, synonyms = [] }) => [`\`${name}\``, summary, synonyms.map((word) => `\`${word}\``).join(', ')]));
}

const given = { any: 'yes', foreground: 'in the foreground', never: 'no' };

function toolSections({ tools, removedTools }) {
  const rows = tools.map(({ name, summary, availability, since, aliases = [], gated, exception }) => [
    `\`${name}\``,
    given[availability] + (gated ? ', in some sessions' : ''),
    summary + (exception === undefined ? '' : ` (${exception})`),
    aliases.map((alias) => `\`${alias}\``).join(', '),
    since,
  ]);
  const removed = removedTools.map(({ name, instead }) => [`\`${name}\``, instead === undefined ? '' : `\`${instead}\``]);
  return [
    `## Tools\n\n${table(['tool', 'given to subagents', 'what it does', 'older names', 'since'], rows)}`,
    `## Tools that are gone\n\nThese names are dropped without a word.\n\n${table(['name', 'use instead'], removed)}`,
  ];
}

function hookSections({ hookEvents, hookEntryTypes }) {
  const matched = { tool: 'the tool', agent: 'the kind of agent', text: 'see there' };
  const rows = hookEvents.map(({ name, summary, matches, values, strict }) => [
    `\`${name}\``,
    summary,
    matches === undefined ? 'nothing' : values ? values.map((value) => `\`${value}\``).join(', ') : matched[matches],
    strict ? 'the agent is not loaded' : 'the part is dropped',
  ]);
  return [
    `## Events\n\n${table(['event', 'when', 'the matcher is compared with', 'a part that cannot be used'], rows)}`,
    ...hookEntryTypes.map(({ name, summary, keys }) => keySection(`type: ${name}`, `${summary}.`, keys)),
  ];
}

function keySection(title, summary, keys) {
  const rows = keys.map(({ name, required, value, summary: words }) => [`\`${name}\``, required ? 'required' : '', kindWords(value), words]);
  return `## \`${title}\`\n\n${summary}\n\n${table(['key', '', 'value', 'what it does'], rows)}`;
}

function kindWords(value) {
  const words = { text: 'a string, not empty', positive: 'a number above zero', strings: 'a list of strings', 'string-map': 'a map of strings' };
  return value.kind === 'one-of' ? value.values.map((one) => `\`${one}\``).join(' or ') : (words[value.kind] ?? `a ${value.kind}`);
}
