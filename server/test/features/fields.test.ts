import { describe, expect, test } from 'vitest';
import { claudeCode } from '../../src/spec';
import { accepted, labelsAt, smallWorld } from '../support/accept';
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
