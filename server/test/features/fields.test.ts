import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/document/span';
import { fieldSupport } from '../../src/features/field-support';
import { claudeCode } from '../../src/spec';
import { accepted, labelsAt, smallWorld } from '../support/accept';
import { agent, crlf } from '../support/agent';
import { problemsOf } from '../support/check';
import { hoveredAt } from '../support/hovered';

/** Keys whose values nobody can foresee. */
const free = new Set(['description', 'initialPrompt', 'observerMessage']);
/** Keys whose values are maps and lists: what is offered first is a part of one. */
const nested = new Set(['mcpServers', 'hooks', 'experimental']);

const required = (name: string): string => ['name: a', 'description: b'].filter((line) => !line.startsWith(`${name}:`)).map((line) => `${line}\n`).join('');

describe.each(claudeCode.fields)('$name', ({ name, example }) => {
  test('the key completes', () => {
    const result = accepted(`---\n${required(name)}${name.slice(0, 2)}<|>\n---\n`, name, smallWorld);
    expect(result.replace('<|>', '')).toMatch(new RegExp(`^---\\n${required(name)}${name}:(?: .*)?\\n`));
  });

  test('its values complete', () => {
    const marked = `---\n${required(name)}${name}: <|>\n---\n`;
    const [first] = labelsAt(marked, smallWorld);
    expect(first === undefined).toBe(free.has(name));
    if (first === undefined) return;
    const result = accepted(marked, first, smallWorld).replace('<|>', '');
    expect(result).toContain(nested.has(name) ? `${name}:\n  ` : `${name}: `);
    expect(problemsOf(result).filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual(name === 'hooks' ? [expect.any(String)] : []);
  });

  test('the key is explained on hover', () => {
    expect(hoveredAt(`---\n${required(name)}<|>${name}: ${example}\n---\n`)).toMatch(new RegExp(`^«${name}»\\n\\*\\*${name}\\*\\*`));
  });

  test('its value is explained on hover', () => {
    const line = `${name}: ${example}`;
    const at = line.search(/\w+\W*$/);
    expect(hoveredAt(`---\n${required(name)}${line.slice(0, at)}<|>${line.slice(at)}\n---\n`).length).toBeGreaterThan(20);
  });
});

/** The rows of the table in the docs, cell by cell. */
function documentedSupport(): readonly (readonly string[])[] {
  const page = readFileSync(join(__dirname, '../../../docs/fields/README.md'), 'utf8');
  const lines = page.slice(page.indexOf('## In the editor')).split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) => line.slice(2, -2).split(/(?<!\\) \| /).map((cell) => cell.trim()));
}

test('the table of the docs has no empty cell', () => {
  const rows = documentedSupport();
  expect(rows.map(([key]) => key)).toEqual(claudeCode.fields.map(({ name }) => `\`${name}\``));
  expect(rows.filter((cells) => cells.length !== 8 || cells.includes(''))).toEqual([]);
});

test('only keys whose values nobody can foresee are excused from offering some', () => {
  const excused = documentedSupport().filter((cells) => cells.includes('nothing: it is free text')).map(([key]) => key);
  expect(excused).toEqual([...free].map((name) => `\`${name}\``));
});

describe.each(fieldSupport(claudeCode))('a wrong value of $field.name', ({ field: { name, mistake }, finding }) => {
  test('is found, and mended by a fix', () => {
    const text = name === 'name' || name === 'description' ? agent('').replace(new RegExp(`^${name}: .*`, 'm'), `${name}: ${mistake}`) : agent(`${name}: ${mistake}\n`);
    for (const written of [text, crlf(text)]) {
      const problem = problemsOf(written).find(({ rule }) => rule.id === finding?.rule.id);
      expect(problem?.fixes).not.toEqual([]);
      const after = applyEdits(written, problem?.fixes[0]?.edits ?? []);
      expect(problemsOf(after).map(({ rule }) => rule.id)).not.toContain(finding?.rule.id);
    }
  });
});
