import { remembered } from '../../document/remembered';
import type { Dialect } from '../../spec/dialect';
import type { Field } from '../../spec/field';
import type { Value } from '../../spec/form';
import type { Source } from '../../spec/source';
import { paragraphs } from '../markdown';

/** All that is known of a key, as markdown: what it does, what it takes, what else happens, and where that is known from. */
export function fieldDocumentation(field: Field, dialect: Dialect): string {
  return documentationIn(dialect)(field);
}

const documentationIn = remembered((dialect: Dialect) => remembered((field: Field) => documentationOf(field, dialect)));

function documentationOf(field: Field, dialect: Dialect): string {
  return paragraphs(
    field.ignored === undefined ? undefined : `**Without effect here.** ${field.ignored}`,
    field.documentation,
    valuesOf(field),
    field.absent === undefined ? undefined : `**Absent:** ${field.absent}.`,
    `**Invalid:** ${field.onInvalid}`,
    [`${sinceWords(field.since)}.`, sourceWords(field.sources, dialect)].join(' '),
  );
}

/** Longer lists are for completion. */
const mostListed = 12;

function valuesOf({ form }: Field): string | undefined {
  const values = form.kind === 'choice' || form.kind === 'effort' ? form.values : [];
  if (values.length === 0) return undefined;
  const rest = values.length > mostListed ? [`- and ${values.length - mostListed} more`] : [];
  return [...values.slice(0, mostListed).map(valueLine), ...rest].join('\n');
}

function valueLine({ name, summary }: Value): string {
  return `- \`${name}\`: ${summary}`;
}

/** `2.1.33`, `≤ 2.1.78` or `2.1.190–2.1.200` in words. */
export function sinceWords(since: string): string {
  if (since.startsWith('≤')) return `In ${since.slice(1).trim()} and maybe before`;
  const [without, first] = since.split('–');
  return first === undefined ? `Since ${since}` : `Since a release after ${without} and up to ${first}`;
}

/** Links to the pages that anyone can open, and the release that was measured. */
function sourceWords(sources: readonly Source[], { reader }: Dialect): string {
  const measured = sources.find(({ evidence }) => evidence === 'ran' || evidence === 'read');
  const links = sources.flatMap((source) => (source.url === undefined ? [] : [`[${titleOf(source)}](${source.url})`]));
  return [...(measured ? [`Measured with ${reader} ${measured.version}.`] : []), ...links].join(' · ');
}

function titleOf({ evidence, version, url = '' }: Source): string {
  return evidence === 'changelog' ? `Changelog ${version}` : `Documentation: ${url.slice(url.lastIndexOf('/') + 1)}`;
}
