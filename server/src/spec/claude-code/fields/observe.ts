import type { Field } from '../../field';
import { ran, read } from '../sources';

// None of these keys is documented: what is said here was seen in the release, and their purpose only as far as their names tell it.
const undocumented = 'Claude Code reads this key but does not document it, so it may change without notice.';

export const observer: Field = {
  name: 'observer',
  form: { kind: 'text', of: 'agent', most: 4 },
  summary: 'Agents that observe this one',
  documentation: `The name of an agent, or up to four names separated by commas, as one string; a YAML list is not accepted. ${undocumented}`,
  onInvalid: 'A blank or a value that is not a string is ignored without a message.',
  since: '2.1.190–2.1.200',
  sources: [ran, read],
  example: 'watcher',
  mistake: '[watcher]',
};

export const observerMessage: Field = {
  name: 'observerMessage',
  form: { kind: 'text' },
  summary: 'A message for the observer',
  documentation: `A non-blank string that goes with \`observer\`. ${undocumented}`,
  onInvalid: 'A blank or a value that is not a string is ignored without a message.',
  since: '2.1.190–2.1.200',
  sources: [ran, read],
  example: 'Watch for changes outside of the src folder.',
  mistake: '[Watch]',
};

export const observeSubagents: Field = {
  name: 'observeSubagents',
  form: { kind: 'flag', stored: 'false', otherwise: 'ignored' },
  summary: 'Whether the observer also sees the agents that this one starts',
  documentation: `Only \`false\`, with or without quotes, has an effect; \`true\` is the same as no key at all. ${undocumented}`,
  onInvalid: 'The value is ignored without a message, as if the key were absent.',
  since: '2.1.190–2.1.200',
  sources: [ran, read],
  example: 'false',
  mistake: 'no',
  snippet: ' false',
};

export const observeToolResults: Field = {
  name: 'observeToolResults',
  form: { kind: 'flag', stored: 'false', otherwise: 'false' },
  summary: 'Whether the observer sees the results of tools',
  documentation: [
    'Whatever is not a word for true counts as `false`, even an empty value: the bare key switches the results off.',
    undocumented,
  ].join(' '),
  onInvalid: 'The value counts as `false`, without a message.',
  since: '≤ 2.1.330',
  sources: [ran, read],
  example: 'false',
  mistake: 'treu',
  snippet: ' false',
};
