import type { Field } from '../../field';
import { changelog, ran, read } from '../sources';

export const tools: Field = {
  name: 'tools',
  form: { kind: 'names', of: 'tool', star: 'all' },
  summary: 'The tools that the agent may use',
  documentation: 'Names separated by commas or blanks, or a list.',
  onInvalid: 'A value of another type counts as an empty list: the agent gets no tools.',
  since: '1.0.60',
  sources: [ran, read],
  example: 'Read, Grep, Glob',
};

export const disallowedTools: Field = {
  name: 'disallowedTools',
  form: { kind: 'names', of: 'tool', star: 'ignored' },
  summary: 'Tools that are taken away from the agent',
  documentation: 'Names separated by commas or blanks, or a list.',
  onInvalid: 'A value of another type counts as an empty list: nothing is taken away.',
  since: '2.0.30',
  sources: [ran, read, changelog('2.0.30')],
  example: 'Write, Edit',
};
