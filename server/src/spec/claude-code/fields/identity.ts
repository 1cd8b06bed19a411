import type { Field } from '../../field';
import { colors } from '../colors';
import { changelog, ran, read } from '../sources';

export const name: Field = {
  name: 'name',
  required: true,
  form: { kind: 'name' },
  summary: 'What the agent is called by',
  documentation: 'A string, kept letter for letter.',
  onInvalid: 'The agent is not loaded.',
  since: '1.0.60',
  sources: [ran, read],
  example: 'code-reviewer',
};

export const description: Field = {
  name: 'description',
  required: true,
  form: { kind: 'description' },
  summary: 'When the agent should be used',
  documentation: 'A non-empty string.',
  onInvalid: 'The agent is not loaded.',
  since: '1.0.60',
  sources: [ran, read],
  example: 'Reviews code for security problems. Use it after every change to authentication.',
};

export const color: Field = {
  name: 'color',
  form: {
    kind: 'choice',
    values: colors.map(color => ({ name: color.name, summary: `Painted in ${color.name}` })),
    case: 'exact',
  },
  summary: 'The colour of the agent in the interface',
  documentation: 'One of eight names in lower case.',
  onInvalid: 'The value is ignored without a message, and the agent has no colour of its own.',
  since: '≤ 1.0.80',
  sources: [ran, read, changelog('1.0.80')],
  example: 'cyan',
};
