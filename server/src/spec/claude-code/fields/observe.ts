import type { Field } from '../../field';
import { ran, read } from '../sources';

export const observer: Field = {
  name: 'observer',
  form: { kind: 'text' },
  summary: 'Agents that watch this one',
  documentation: 'Up to four agent names, separated by commas.',
  onInvalid: 'The value is ignored without a message.',
  since: '2.1.190–2.1.200',
  sources: [ran, read],
  example: 'watcher',
};

export const observerMessage: Field = {
  name: 'observerMessage',
  form: { kind: 'text' },
  summary: 'A message for the observer',
  documentation: 'A string.',
  onInvalid: 'The value is ignored without a message.',
  since: '2.1.190–2.1.200',
  sources: [ran, read],
  example: 'Watch for changes outside the src folder.',
};

export const observeSubagents: Field = {
  name: 'observeSubagents',
  form: { kind: 'flag', stored: 'false', otherwise: 'ignored' },
  summary: 'Whether the observer sees the agent\'s own subagents',
  documentation: 'Only `false` has an effect.',
  onInvalid: 'The value is ignored without a message.',
  since: '2.1.190–2.1.200',
  sources: [ran, read],
  example: 'false',
};

export const observeToolResults: Field = {
  name: 'observeToolResults',
  form: { kind: 'flag', stored: 'false', otherwise: 'false' },
  summary: 'Whether the observer sees the results of tools',
  documentation: 'Whatever is not true counts as false.',
  onInvalid: 'The value counts as `false`, without a message.',
  since: '≤ 2.1.330',
  sources: [ran, read],
  example: 'false',
};
