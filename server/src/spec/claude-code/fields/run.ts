import type { Field } from '../../field';
import { permissionModes } from '../permission-modes';
import { changelog, ran, read } from '../sources';

export const permissionMode: Field = {
  name: 'permissionMode',
  form: { kind: 'choice', values: permissionModes, case: 'exact' },
  summary: 'How the agent\'s tool calls are approved',
  documentation: 'One of six modes.',
  onInvalid: 'The value is ignored; the debug log lists the valid modes.',
  since: '2.0.43',
  sources: [ran, read, changelog('2.0.43')],
  example: 'acceptEdits',
};

export const maxTurns: Field = {
  name: 'maxTurns',
  form: { kind: 'integer', minimum: 1, prefix: true, examples: [10, 20, 50] },
  summary: 'After how many turns the agent is stopped',
  documentation: 'A positive integer.',
  onInvalid: 'The value is ignored, with a line in the debug log.',
  since: '≤ 2.1.78',
  sources: [ran, read],
  example: '20',
};

export const background: Field = {
  name: 'background',
  form: { kind: 'flag', stored: 'true', otherwise: 'ignored' },
  summary: 'Whether the agent always runs in the background',
  documentation: '`true` or `false`.',
  onInvalid: 'The value is ignored, with a line in the debug log.',
  since: '2.1.49',
  sources: [ran, read, changelog('2.1.49')],
  example: 'true',
};

export const isolation: Field = {
  name: 'isolation',
  form: {
    kind: 'choice',
    values: [
      { name: 'worktree', summary: 'A temporary git worktree', since: '2.1.50' },
      { name: 'remote', summary: 'A remote environment', since: '2.1.165–2.1.178' },
    ],
    case: 'exact',
  },
  summary: 'Where the agent works apart from your files',
  documentation: '`worktree` or `remote`.',
  onInvalid: 'The value is ignored, with a line in the debug log.',
  since: '2.1.50',
  sources: [ran, read, changelog('2.1.50')],
  example: 'worktree',
};

export const initialPrompt: Field = {
  name: 'initialPrompt',
  form: { kind: 'text' },
  summary: 'The first user message where the agent is the main thread',
  documentation: 'A string.',
  onInvalid: 'The value is ignored without a message.',
  since: '2.1.83',
  sources: [ran, read, changelog('2.1.83')],
  example: 'Start with the open pull requests.',
};
