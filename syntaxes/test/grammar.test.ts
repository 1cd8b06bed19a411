import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { annotate } from './support/annotate';
import { fixtureOf, sectionsOf } from './support/fixture';
import { loadAgentGrammar } from './support/registry';

const folder = fileURLToPath(new URL('fixtures/', import.meta.url));

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadAgentGrammar();
});

/** A new text goes into a fixture file behind `>`; `npx vitest run syntaxes -u` writes the tokens. */
describe.each(readdirSync(folder))('%s', name => {
  const sections = sectionsOf(readFileSync(folder + name, 'utf8'));

  it('has the tokens of the fixture', async () => {
    const annotated = sections.map(({ title, source }) => ({ title, text: annotate(grammar, source) }));
    await expect(fixtureOf(annotated)).toMatchFileSnapshot(folder + name);
  });

  it('has the same tokens with CRLF', () => {
    for (const { source } of sections) expect(annotate(grammar, source.replaceAll('\n', '\r\n'))).toBe(annotate(grammar, source));
  });
});

it('opens the frontmatter behind a byte order mark', () => {
  const text = '---\nname: a\n---\n# Body';
  const [, ...rest] = annotate(grammar, text).split('\n>---\n');
  const [, ...restWithMark] = annotate(grammar, `\uFEFF${text}`).split('\n>---\n');
  expect(restWithMark).toEqual(rest);
  expect(annotate(grammar, `\uFEFF${text}`)).toContain('\n:name: a\n');
});
