import type { Field } from '../../field';
import type { Value } from '../../form';
import { permissionModes } from '../permission-modes';
import { changelog, documented, ran, read } from '../sources';

export const permissionMode: Field = {
  name: 'permissionMode',
  form: { kind: 'choice', values: permissionModes, case: 'exact' },
  summary: 'Which actions of the agent need an approval',
  documentation: [
    'One of `default` (or `manual`), `acceptEdits`, `plan`, `auto`, `dontAsk` and `bypassPermissions`, exact in case.',
    'Without the key the agent runs in the mode of the conversation.',
    'The value counts only where the conversation is in `default`, `dontAsk` or `plan`:',
    'in `acceptEdits`, `auto` and `bypassPermissions` the agent follows the conversation, and it never gets `bypassPermissions` on its own.',
  ].join(' '),
  absent: 'the mode of the conversation',
  onInvalid: 'The value is ignored, and only the debug log lists the valid modes; the conversation\'s mode applies.',
  since: '2.0.43',
  sources: [ran, read, changelog('2.0.43'), documented('sub-agents')],
  example: 'acceptEdits',
  mistake: 'Plan',
};

export const maxTurns: Field = {
  name: 'maxTurns',
  form: { kind: 'integer', minimum: 1, prefix: true, examples: [10, 20, 50] },
  summary: 'After how many turns the agent is stopped',
  documentation: [
    'A positive integer; without the key there is no limit of the agent\'s own.',
    'At the limit the agent\'s output is returned, marked as partial, and can be continued.',
    'Of a string the integer at its start counts: `"7.9"` is 7 and `12abc` is 12, while the number `1.5` is refused.',
  ].join(' '),
  absent: 'no limit of its own',
  onInvalid: 'The value is ignored with a line in the debug log only, and the agent runs without a limit of its own.',
  since: '≤ 2.1.78',
  sources: [ran, read, changelog('2.1.78'), documented('sub-agents')],
  example: '20',
  mistake: '1.5',
};

export const background: Field = {
  name: 'background',
  form: { kind: 'flag', stored: 'true', otherwise: 'ignored' },
  summary: 'Keeps the agent in the background even where Claude asks for the foreground',
  documentation: [
    '`true` or `false`, with or without quotes. `yes`, `on` and `1` are not booleans here and have no effect.',
    '`false` is the same as no key at all: it does not bring the agent to the foreground.',
    'In the background an agent has fewer tools than in the foreground.',
  ].join(' '),
  absent: 'in the background, unless Claude asks for the foreground',
  onInvalid: 'The value is ignored with a line in the debug log only.',
  since: '2.1.49',
  sources: [ran, read, changelog('2.1.49'), documented('sub-agents')],
  example: 'true',
  mistake: 'yes',
  snippet: ' true',
};

/** The one place that agents of plugins may choose, too. */
export const worktree: Value = {
  name: 'worktree',
  summary: 'A temporary git worktree, removed again where nothing was changed',
  since: '2.1.50',
};

export const isolation: Field = {
  name: 'isolation',
  form: {
    kind: 'choice',
    values: [
      worktree,
      { name: 'remote', summary: 'A remote environment; not in agents of plugins', since: '2.1.165–2.1.178' },
    ],
    case: 'exact',
  },
  summary: 'Where the agent works, apart from your files',
  documentation: [
    '`worktree` gives the agent a copy of the repository in a temporary git worktree, by default from the default branch and not from your `HEAD`.',
    '`remote` is accepted as well but is not documented.',
    'Without the key the agent works on the same files as the conversation.',
  ].join(' '),
  absent: 'the same files as the conversation',
  onInvalid: 'The value is ignored with a line in the debug log only: **the agent works on your files**.',
  since: '2.1.50',
  sources: [ran, read, changelog('2.1.50'), documented('sub-agents')],
  example: 'worktree',
  mistake: 'worktre',
};

export const initialPrompt: Field = {
  name: 'initialPrompt',
  form: { kind: 'text' },
  summary: 'The first message where the agent runs as the main session',
  documentation: [
    'A non-blank string, sent by itself as the first turn where the agent is started with `claude --agent` or the `agent` setting;',
    'it stands before whatever the user asks for. Commands and skills in it are carried out.',
    'A subagent never sees it.',
  ].join(' '),
  absent: 'no first message of its own',
  onInvalid: 'A blank or a value that is not a string is ignored without a message.',
  since: '2.1.83',
  sources: [ran, read, changelog('2.1.83'), documented('sub-agents')],
  example: 'List the open pull requests and start with the oldest.',
  mistake: '[List]',
};
