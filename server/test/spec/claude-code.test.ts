import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { claudeCode, claudeCodePlugin, dialects, type Field, type Form } from '../../src/spec';

const keys = [
  'name', 'description', 'tools', 'disallowedTools', 'model', 'color', 'permissionMode', 'maxTurns', 'autoCompactWindow', 'effort',
  'skills', 'mcpServers', 'hooks', 'memory', 'background', 'isolation', 'initialPrompt', 'omitClaudeMd', 'observer',
  'observerMessage', 'observeSubagents', 'observeToolResults', 'experimental',
];

test('the 23 keys that Claude Code reads are described, and no other', () => {
  expect(names(claudeCode.fields).sort()).toEqual([...keys].sort());
  expect(names(claudeCodePlugin.fields)).toEqual(names(claudeCode.fields));
});

test('colours, permission modes, levels and scopes are those of the measurement', () => {
  expect(names(claudeCode.colors)).toEqual(['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan']);
  expect(spellings('permissionMode').sort())
    .toEqual(['acceptEdits', 'auto', 'bypassPermissions', 'default', 'dontAsk', 'manual', 'plan']);
  expect(spellings('effort')).toEqual(['low', 'medium', 'med', 'high', 'xhigh', 'max']);
  expect(spellings('memory')).toEqual(['user', 'project', 'local']);
  expect(spellings('isolation')).toEqual(['worktree', 'remote']);
  expect(claudeCode.colors.filter(({ hex }) => !/^#[0-9a-f]{6}$/.test(hex))).toEqual([]);
});

test('33 events, of which two are strict', () => {
  expect(claudeCode.hookEvents).toHaveLength(33);
  expect(names(claudeCode.hookEvents.filter(({ strict }) => strict))).toEqual(['PreToolUse', 'PermissionRequest']);
  expect(names(claudeCodePlugin.hookEvents.filter(({ strict }) => strict))).toEqual([]);
});

test('only an event that has a matcher says what the matcher can be', () => {
  expect(names(claudeCode.hookEvents.filter(({ matches, values }) => values !== undefined && matches !== 'text'))).toEqual([]);
});

test('hook entries and servers ask for what makes them usable', () => {
  const required = (type: { keys: readonly { name: string; required?: true }[] }) => names(type.keys.filter((key) => key.required));
  expect(Object.fromEntries(claudeCode.hookEntryTypes.map((type) => [type.name, required(type)]))).toEqual({
    command: ['command'], prompt: ['prompt'], agent: ['prompt'], http: ['url'], mcp_tool: ['server', 'tool'],
  });
  expect(Object.fromEntries(claudeCode.serverTypes.map((type) => [type.names.join(' '), required(type)]))).toEqual({
    'stdio': ['command'], 'http streamable-http': ['url'], 'sse': ['url'], 'ws': ['url'],
    'sdk': ['name'], 'sse-ide': ['url'], 'ws-ide': ['url'],
  });
  expect(claudeCode.serverTypes.filter(({ implicit }) => implicit).map(({ names: [first] }) => first)).toEqual(['stdio']);
});

for (const dialect of dialects) {
  test(`${dialect.id}: names are unique in every table`, () => {
    const tables = [
      dialect.fields, dialect.foreignKeys, dialect.models, dialect.colors, dialect.hookEvents, dialect.hookEntryTypes,
      dialect.builtInAgents, ...dialect.hookEntryTypes.map((type) => type.keys), ...dialect.serverTypes.map((type) => type.keys),
    ];
    expect(tables.flatMap((table) => repeated(names(table)))).toEqual([]);
    expect(repeated(dialect.serverTypes.flatMap((type) => type.names))).toEqual([]);
  });

  test(`${dialect.id}: a foreign key is none of its own and points to one of its own`, () => {
    const own = new Set(names(dialect.fields));
    expect(dialect.foreignKeys.filter(({ name }) => own.has(name))).toEqual([]);
    expect(dialect.foreignKeys.filter(({ instead }) => instead !== undefined && !own.has(instead))).toEqual([]);
    expect(dialect.foreignKeys.filter(({ name }) => dialect.naming.descriptionFallbacks.includes(name))).toEqual([]);
  });

  for (const field of dialect.fields) {
    test(`${dialect.id}: the example of ${field.name} is of an accepted form`, () => {
      const written = parse(`${field.name}: ${field.example}`) as Readonly<Record<string, unknown>>;
      const value = written[field.name];
      expect(accepts(field.form, value), field.example).toBe(true);
    });

    test(`${dialect.id}: ${field.name} says where it is from and what happens to a wrong value`, () => {
      expect(field.sources.length).toBeGreaterThan(0);
      expect(field.since).toMatch(/^(≤ )?\d+\.\d+\.\d+(–\d+\.\d+\.\d+)?$/);
      expect(field.onInvalid).toMatch(/^[A-Z].*\.(\*\*)?$|^[A-Z].*\*\*\.$/);
      expect(field.documentation).toMatch(/^[A-Z`"].*\.$/);
      expect(field.summary).toMatch(/^[A-Z].*[^.]$/);
    });
  }

  test(`${dialect.id}: summaries are one line and have no full stop`, () => {
    const summaries = [
      ...dialect.tools, ...dialect.models, ...dialect.hookEvents, ...dialect.builtInAgents,
      ...dialect.hookEntryTypes, ...dialect.hookEntryTypes.flatMap((type) => type.keys),
      ...dialect.serverTypes, ...dialect.serverTypes.flatMap((type) => type.keys),
      ...dialect.fields.flatMap(({ form }) => ('values' in form ? form.values : [])),
    ].map(({ summary }) => summary);
    expect(summaries.filter((summary) => !/^\S.*[^.\s]$/.test(summary) || summary.includes('TODO'))).toEqual([]);
  });
}

test('a plugin drops seven keys and keeps the others', () => {
  expect(names(claudeCode.fields.filter(({ ignored }) => ignored))).toEqual([]);
  expect(names(claudeCodePlugin.fields.filter(({ ignored }) => ignored)).sort()).toEqual([
    'hooks', 'initialPrompt', 'mcpServers', 'observeSubagents', 'observer', 'observerMessage', 'permissionMode',
  ]);
  expect(names(claudeCodePlugin.fields.filter(({ required }) => required))).toEqual([]);
  expect(names(claudeCode.fields.filter(({ required }) => required))).toEqual(['name', 'description']);
});

test('a plugin does not take `isolation: remote`, and any colour', () => {
  const isolation = claudeCodePlugin.fields.find(({ name }) => name === 'isolation')?.form;
  const color = claudeCodePlugin.fields.find(({ name }) => name === 'color')?.form;
  expect(isolation && accepts(isolation, 'remote')).toBe(false);
  expect(color && accepts(color, 'magenta')).toBe(true);
});

function names(table: readonly { readonly name: string }[]): string[] {
  return table.map(({ name }) => name);
}

function repeated(list: readonly string[]): string[] {
  return list.filter((name, index) => list.indexOf(name) !== index);
}

function spellings(key: string): string[] {
  const form = claudeCode.fields.find(({ name }: Field) => name === key)?.form;
  return form && 'values' in form ? form.values.flatMap(({ name, synonyms = [] }) => [name, ...synonyms]) : [];
}

/** A deliberately simple second opinion on the forms, so that an example cannot agree with a wrong reader. */
function accepts(form: Form, value: unknown): boolean {
  switch (form.kind) {
    case 'name':
    case 'description':
    case 'text':
    case 'names':
      return typeof value === 'string' && value.trim() !== '';
    case 'choice':
    case 'effort':
      return ('open' in form && form.open) || form.values.some(({ name }) => name === value);
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= form.minimum;
    case 'flag':
      return String(value) === form.stored;
    case 'servers':
      return Array.isArray(value) && value.length > 0;
    case 'hooks':
      return Object.keys(value as object).every((event) => claudeCode.hookEvents.some(({ name }) => name === event));
    case 'group':
      return Object.entries(value as object).every(([key, word]) =>
        form.fields.some(({ name, values }) => name === key && values.some((allowed) => allowed.name === word)));
  }
}
