import { expect, test } from 'vitest';
import { claudeCode } from '../../src/spec';

test.each([
  'claude-opus-5-5',
  'claude-sonnet-4-5-20250929',
  'claude-3-5-haiku-20241022',
  'claude-3-7-sonnet-latest',
  'claude-sonnet-4-20250514',
  'claude-opus-5-5[1m]',
  'claude-sonnet-4-5-20250929[1m]',
  'anthropic.claude-opus-4-8',
  'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'global.anthropic.claude-opus-4-6-v1[1m]',
  'anthropic.claude-3-5-sonnet-20241022-v2:0',
  'anthropic.claude-sonnet-4-20250514-v1:0',
  'claude-sonnet-4-5@20250929',
  'claude-sonnet-4@20250514',
  'claude-3-5-sonnet-v2@20241022',
  'anthropic/claude-opus-4-8',
  'my-gateway/claude-opus-5-5',
  'arn:aws:bedrock:us-west-2:123456789012:inference-profile/us.anthropic.claude-opus-4-1-20250805-v1:0',
  'arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0',
  'arn:aws:bedrock:us-east-2:123456789012:application-inference-profile/a1b2c3d4e5f6',
])('knows %s', (id) => {
  expect(claudeCode.modelPattern.test(id)).toBe(true);
});

test.each([
  '',
  'claude-sonnet-4',
  'anthropic/claude-sonnet-4',
  'claude-sonnet-4[1m]',
  'claude-opus-4-9',
  'claude-sonnet-4-5-2025',
  'claude-sonnet-4-5 ',
  'xclaude-sonnet-4-5',
  'Claude Sonnet 4.5',
  'claude-sonnet-4.5',
  'anthropic.claude-v1:0',
  'claude-2.1',
  'gpt-4',
  'GPT-5.6 Terra (copilot)',
  'arn:aws:bedrock:us-west-2:123456789012:foundation-model/meta.llama3-70b-instruct-v1:0',
])('does not know "%s"', (id) => {
  expect(claudeCode.modelPattern.test(id)).toBe(false);
});

test('every full id of the table matches the pattern, and no alias does', () => {
  const names = claudeCode.models.map(({ name }) => name);
  expect(names.filter((name) => claudeCode.modelPattern.test(name) !== name.startsWith('claude-'))).toEqual([]);
  expect(names.filter((name) => name.startsWith('claude-'))).toHaveLength(24);
});

test('a full id is shown with the name of its model', () => {
  expect(claudeCode.models.find(({ name }) => name === 'claude-3-5-haiku')?.summary).toBe('Claude Haiku 3.5, pinned to this version');
});

test.each(['a', '-', 'a/', 'a.', 'claude-', '1', 'arn:aws-', 'us.anthropic.', 'claude-opus-4-8-20250929-v1:0'])(
  'refuses 100 kB of "%s" at once',
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = performance.now();
    const found = [text, `${text}!`, `arn:aws${text}`, `arn:aws:bedrock:${text}`, `x/${text}`].filter((id) => claudeCode.modelPattern.test(id));
    expect(found).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
