import type { Dialect } from '../dialect';
import type { Field } from '../field';
import type { HookEvent } from '../hook';
import { claudeCode } from './dialect';
import { fields } from './fields';
import { color, colorNames, description, name } from './fields/identity';
import { background, isolation, worktree } from './fields/run';
import { ran, read } from './sources';

/** Why Claude Code drops a key, with a warning in the debug log, where a plugin brings the agent. */
const ignored: Readonly<Record<string, string>> = {
  permissionMode: 'An agent from a plugin may not choose its permission mode.',
  hooks: 'An agent from a plugin may not bring hooks; put them into the hooks/hooks.json of the plugin.',
  mcpServers: 'An agent from a plugin may not bring MCP servers; put them into the .mcp.json of the plugin.',
  initialPrompt: 'An agent from a plugin may not start a session with a prompt of its own.',
  observer: 'An agent from a plugin may not name an observer.',
  observerMessage: 'An agent from a plugin may not name an observer.',
  observeSubagents: 'An agent from a plugin may not name an observer.',
};

/** The fields that are read in another way than in a project. */
const changed: readonly Field[] = [
  {
    name: 'name',
    form: name.form,
    summary: name.summary,
    documentation: [
      'Any text, number or list is made into a string. Without a name the agent is called after its file.',
      'The folders below `agents` and the name of the plugin stand before it: `plugin:folder:name`.',
      '`:` and a leading `-` are not refused here.',
    ].join(' '),
    onInvalid: 'A name of more than 256 characters is ignored, and the name of the file takes its place.',
    since: name.since,
    sources: [ran, read],
    example: name.example,
    mistake: name.mistake,
  },
  {
    name: 'description',
    form: description.form,
    summary: description.summary,
    documentation: [
      'Claude reads the descriptions of all agents to choose one, so say what the agent is for and when to use it.',
      'Numbers and booleans are taken as text. Where the key is missing, `when_to_use` or `when-to-use` takes its place,',
      'and failing these a placeholder that tells Claude nothing but the plugin\'s name.',
    ].join(' '),
    onInvalid: 'The placeholder "Agent from … plugin" takes the place of a description that is missing.',
    since: description.since,
    sources: [ran, read],
    example: description.example,
    mistake: description.mistake,
  },
  {
    ...color,
    form: { kind: 'choice', values: colorNames, case: 'exact', open: true },
    documentation: 'Any string is kept, but only the eight names in lower case are colours. The key is not checked in agents of plugins.',
    onInvalid: 'The value is kept without a message, and nothing is painted.',
    sources: [ran, read],
  },
  {
    ...isolation,
    form: { kind: 'choice', values: [worktree], case: 'exact' },
    documentation: '`worktree` gives the agent a copy of the repository in a temporary git worktree. `remote` is not accepted from plugins.',
    onInvalid: 'The value is ignored, `remote` without a message: **the agent works on your files**.',
    sources: [ran, read],
  },
  { ...background, onInvalid: 'The value is ignored without a message.', sources: [ran, read] },
];

/** Agents that a plugin brings: the same tables, read with more patience and fewer powers. */
export const claudeCodePlugin: Dialect = {
  ...claudeCode,
  id: 'claude-code-plugin',
  title: 'Claude Code plugin',
  place: {
    ...claudeCode.place,
    patterns: ['**/agents/**/*.md'],
    extensionCase: 'any',
    beside: '.claude-plugin/plugin.json',
  },
  naming: { rules: 'lenient', maxLength: 256, descriptionFallbacks: ['when_to_use', 'when-to-use'] },
  fields: fields.map(inPlugin),
  // The two fallbacks are read here, so that they are not foreign.
  foreignKeys: claudeCode.foreignKeys.filter(({ name }) => name !== 'when_to_use' && name !== 'when-to-use'),
  // Hooks are dropped unseen, so that none of them can keep the agent from loading.
  hookEvents: claudeCode.hookEvents.map(lenient),
};

function inPlugin(field: Field): Field {
  const here = changed.find(({ name }) => name === field.name) ?? field;
  const reason = ignored[field.name];
  return reason === undefined ? here : { ...here, ignored: reason };
}

function lenient({ name, summary, matches, of, values, becomes }: HookEvent): HookEvent {
  return { name, summary, ...(matches && { matches }), ...(of && { of }), ...(values && { values }), ...(becomes && { becomes }) };
}
