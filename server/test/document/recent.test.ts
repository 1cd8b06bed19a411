import { expect, test } from 'vitest';
import { parseAgentDocument } from '../../src/document/agent-document';
import { recent } from '../../src/document/recent';
import { claudeCode } from '../../src/spec';

function counting() {
  const asked: string[] = [];
  const ask = recent((text) => {
    asked.push(text);
    return { text };
  });
  return { asked, ask };
}

test('a text is read once, and no more than the last texts are kept', () => {
  const { asked, ask } = counting();
  expect(ask('a')).toBe(ask('a'));
  for (let number = 0; number < 15; number++) ask(String(number));
  ask('a');
  ask('new');
  expect(ask('a')).toEqual({ text: 'a' });
  expect(asked.filter((text) => text === 'a')).toHaveLength(1);
  ask('0');
  expect(asked.filter((text) => text === '0')).toHaveLength(2);
});

test('a long text is not kept', () => {
  const { asked, ask } = counting();
  const long = 'a'.repeat(50_001);
  ask(long);
  ask(long);
  expect(asked).toHaveLength(2);
});

test('copies of a file are read once, and each is judged by its own place', () => {
  const text = '---\nname: reviewer\ndescription: Reviews: all\n---\n\nReview.\n';
  const [one, other] = ['/a/.claude/agents/reviewer.md', '/b/.claude/agents/reviewer.MD'].map((path) => parseAgentDocument(text, claudeCode, { path }));
  expect(one?.block).toBe(other?.block);
  expect([one?.verdict, other?.verdict]).toEqual(['loads', 'skipped']);
});
