import type { Field } from '../../field';
import { changelog, ran, read } from '../sources';

export const memory: Field = {
  name: 'memory',
  form: {
    kind: 'choice',
    values: [
      { name: 'user', summary: 'In your home folder, for all projects' },
      { name: 'project', summary: 'In the project, shared through version control' },
      { name: 'local', summary: 'In the project, kept out of version control' },
    ],
    case: 'exact',
  },
  summary: 'Where the agent keeps notes between its runs',
  documentation: '`user`, `project` or `local`.',
  onInvalid: 'The value is ignored, with a line in the debug log.',
  since: '2.1.33',
  sources: [ran, read, changelog('2.1.33')],
  example: 'project',
};

export const omitClaudeMd: Field = {
  name: 'omitClaudeMd',
  form: { kind: 'flag', stored: 'true', otherwise: 'ignored' },
  summary: 'Whether the agent starts without the CLAUDE.md files',
  documentation: '`true` or `false`.',
  onInvalid: 'The value is ignored without a message.',
  since: '2.1.270–2.1.280',
  sources: [ran, read],
  example: 'true',
};

export const autoCompactWindow: Field = {
  name: 'autoCompactWindow',
  form: { kind: 'integer', minimum: 100_000, prefix: false, examples: [100_000, 200_000, 500_000] },
  summary: 'How many tokens of context the agent fills before it is compacted',
  documentation: 'An integer of at least 100000.',
  onInvalid: 'The value is ignored with a warning in the debug log.',
  since: '2.1.292–2.1.304',
  sources: [ran, read],
  example: '200000',
};
