// docs/fields: a page for each frontmatter key, out of the tables of the dialects, and a table of all.
import { formSections } from './field-forms.mjs';
import { supportSection } from './field-support.mjs';
import { fileBlock, generatedFrom, page, sourceList, table } from './markdown.mjs';

/** Pages by path. */
export function fieldPages({ dialects, fieldSupport }) {
  const [main, ...others] = dialects;
  const pages = main.fields.map((field) => [`docs/fields/${field.name}.md`, fieldPage(main, field, others)]);
  return [['docs/fields/README.md', overview(main, others, fieldSupport(main))], ...pages];
}

function overview(main, others, support) {
  const rows = main.fields.map(({ name, required, form, summary, since }) => [`[\`${name}\`](${name}.md)`, required ? 'required' : '', formWords(form), since, summary]);
  const ignored = others.map(({ title, fields }) => {
    const names = fields.filter((field) => field.ignored !== undefined).map(({ name }) => `\`${name}\``);
    return names.length > 0 ? `Ignored in agents of a ${title}: ${names.join(', ')}.` : '';
  });
  return page(
    generatedFrom('server/src/spec'),
    '# Keys of the frontmatter',
    `The ${main.fields.length} keys that ${main.reader} ${main.version} reads, measured on ${main.checked}. Any other key is ignored. Spelling and letter case count.`,
    table(['key', '', 'value', 'since', 'what it does'], rows),
    ...ignored,
    supportSection(support),
  );
}

function fieldPage(main, field, others) {
  const { name, summary, documentation, onInvalid, since, required, example, sources } = field;
  return page(
    generatedFrom('server/src/spec'),
    `# ${name}`,
    `${summary}.`,
    table(['value', 'required', 'since'], [[formWords(field.form), required ? 'yes' : 'no', since]]),
    documentation,
    fileBlock(`${name}: ${example}`, 'yaml'),
    ...formSections(field, main),
    `## Otherwise\n\n${onInvalid}`,
    ...others.map((dialect) => elsewhere(dialect, field)),
    `## Sources\n\n${sourceList(sources, main.reader)}`,
    '[All keys](README.md)',
  );
}

/** What is different where another dialect reads the key. */
function elsewhere({ title, fields }, field) {
  const other = fields.find(({ name }) => name === field.name);
  const heading = `## In a ${title}`;
  if (!other) return `${heading}\n\nThe key is not read.`;
  if (other.ignored !== undefined) return `${heading}\n\nThe key is ignored. ${other.ignored}`;
  const differs = other.documentation !== field.documentation || other.onInvalid !== field.onInvalid;
  return differs ? `${heading}\n\n${other.documentation}\n\n${other.onInvalid}` : '';
}

function formWords(form) {
  switch (form.kind) {
    case 'choice':
      return form.open ? 'a word' : 'one of a few words';
    case 'integer':
      return `an integer from ${form.minimum}`;
    case 'flag':
      return `\`${form.stored}\``;
    case 'names':
      return `names of ${form.of}s`;
    case 'servers':
      return 'a list of servers';
    case 'hooks':
      return 'a map of events';
    case 'group':
      return 'a map';
    case 'effort':
      return 'a level or an integer';
    default:
      return 'a text';
  }
}
