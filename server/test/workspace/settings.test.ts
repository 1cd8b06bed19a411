import { expect, test } from 'vitest';
import { readSettings } from '../../src/workspace/read-settings';
import { defaultSettings, mergeSettings } from '../../src/workspace/settings';

const rules = ['unknown-key', 'unquoted-colon'];
const complaintsOf = (value: unknown) => readSettings(value, rules).complaints.map(({ setting, problem }) => `${setting} ${problem}`);

test('nothing is the default', () => {
  for (const value of [undefined, null, {}]) expect(readSettings(value, rules)).toEqual({ settings: defaultSettings, complaints: [] });
});

test('what is right is taken', () => {
  const written = {
    $schema: 'x',
    trace: { server: 'off' },
    validate: false,
    rules: { 'unknown-key': 'off', 'unquoted-colon': 'error' },
    ignore: ['legacy/**'],
    associations: { 'categories/**/*.md': 'claude-code' },
    knownTools: ['Mine'],
    knownModels: ['local'],
    knownKeys: ['version'],
  };
  const { $schema, trace, ...settings } = written;
  expect([$schema, trace, readSettings(written, rules)]).toEqual(['x', { server: 'off' }, { settings: { ...defaultSettings, ...settings }, complaints: [] }]);
});

test.each([
  [3, [' must be an object, not 3']],
  [[], [' must be an object, not []']],
  [{ validate: 'no' }, ['validate must be true or false, not "no"']],
  [{ rules: ['unknown-key'] }, ['rules must be an object, not ["unknown-key"]']],
  [{ rules: { 'unknown-key': 'fatal' } }, ['rules.unknown-key must be one of "error", "warning", "information", "hint", "off", not "fatal"']],
  [{ rules: { 'unknown-kye': 'off' } }, ['rules.unknown-kye does not name a rule']],
  [{ ignore: 'legacy' }, ['ignore must be a list of strings, not "legacy"']],
  [{ ignore: ['legacy', 3, null] }, ['ignore may hold only strings, not 3']],
  [{ associations: { '*.md': 'claude' } }, ['associations.*.md must be one of "claude-code", "claude-code-plugin", not "claude"']],
  [{ knownTools: { Mine: true } }, ['knownTools must be a list of strings, not {"Mine":true}']],
  [{ ruels: {} }, ['ruels is not known']],
  [{ ignore: 'x'.repeat(99) }, [`ignore must be a list of strings, not "${'x'.repeat(39)}…`]],
])('%j is complained about', (value, complaints) => {
  expect(complaintsOf(value)).toEqual(complaints);
});

test('a part that is wrong spoils no other', () => {
  const { settings } = readSettings({ validate: 1, rules: { 'unknown-key': 'off', x: 'off', 'unquoted-colon': 7 }, ignore: ['a', 1] }, rules);
  expect(settings).toEqual({ ...defaultSettings, rules: { 'unknown-key': 'off' }, ignore: ['a'] });
});

test('names that objects have anyway are no settings', () => {
  const hostile: unknown = JSON.parse('{"__proto__": {"validate": false}, "constructor": 1, "rules": {"__proto__": "off", "toString": "off"}}');
  expect(readSettings(hostile, rules).settings).toEqual(defaultSettings);
});

test('the second settings count where both speak', () => {
  const base = { ...defaultSettings, rules: { a: 'off', b: 'off' } as const, ignore: ['x', 'y'], associations: { p: '1', q: '1' } };
  const over = { ...defaultSettings, validate: false, rules: { b: 'error' } as const, ignore: ['y', 'z'], associations: { q: '2', r: '2' } };
  const merged = mergeSettings(base, over);
  expect(merged).toMatchObject({ validate: false, rules: { a: 'off', b: 'error' }, ignore: ['x', 'y', 'z'] });
  expect(Object.entries(merged.associations)).toEqual([['q', '2'], ['r', '2'], ['p', '1']]);
});
