import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, problemsOf } from '../../support/check';

const { text } = JSON.parse(readFileSync(join(__dirname, '../../../../conformance/claude-code/seed.json'), 'utf8')) as { readonly text: string };
const setting = { path: '.claude/agents/python-backend-engineer.md' };

/** The file that this project began with: a strict YAML parser finds 16 errors in it. */
function told(file: string): readonly unknown[] {
  return problemsOf(file, setting).map(({ rule, severity, fixes }) => [severity, rule.id, fixes.map(({ title }) => title)]);
}

const fixes = ['Quote the value', 'Turn the value into a block scalar'];

test('the file loads, with one warning', () => {
  expect(documentOf(text, setting).verdict).toBe('loads');
  expect(told(text)).toEqual([['warning', 'unquoted-colon', fixes]]);
});

test('its CRLF twin vanishes, with one error', () => {
  const twin = text.replaceAll('\n', '\r\n');
  expect(documentOf(twin, setting).verdict).toBe('unreadable');
  expect(told(twin)).toEqual([['error', 'crlf-unquoted-value', fixes]]);
});
