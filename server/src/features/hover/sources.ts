import { fieldNamed } from '../../document/field-named';
import type { Dialect } from '../../spec/dialect';
import type { Source } from '../../spec/source';
import type { WordKind } from '../vocabulary/expected';

/** A link to the page on what is told of: that of its kind of name, if it has one, else the documentation of the key that it stands in. */
export function sourceLink(dialect: Dialect, key: string | undefined, kind?: WordKind): string | undefined {
  const page = kind === undefined ? undefined : Object.entries(dialect.pages).find(([name]) => name === kind)?.[1];
  const source = fieldNamed(dialect, key)?.sources.find(isPage);
  const url = page ?? source?.url;
  return url === undefined ? undefined : `[Documentation: ${url.slice(url.lastIndexOf('/') + 1)}](${url})`;
}

function isPage({ evidence, url }: Source): boolean {
  return evidence === 'documentation' && url !== undefined;
}
