import type { Field } from '../../field';
import { changelog, documented, ran, read } from '../sources';

export const memory: Field = {
  name: 'memory',
  grants: ['Write', 'Edit', 'Read'],
  form: {
    kind: 'choice',
    values: [
      { name: 'user', summary: 'In ~/.claude/agent-memory, for all your projects' },
      { name: 'project', summary: 'In .claude/agent-memory, to be shared through version control' },
      { name: 'local', summary: 'In .claude/agent-memory-local, kept out of version control' },
    ],
    case: 'exact',
  },
  summary: 'Where the agent keeps notes from one run to the next',
  documentation: [
    '`user`, `project` or `local`, in lower case: the scope of a folder that the agent reads at its start and writes to.',
    'The beginning of its `MEMORY.md` is put into the system prompt.',
    'Where `tools` is a list, `Read`, `Write` and `Edit` are added to it, **so that a read-only agent can write again**.',
    'With auto memory switched off the key has no effect.',
  ].join(' '),
  absent: 'no notes are kept',
  onInvalid: 'The value is ignored with a line in the debug log only, and the agent remembers nothing.',
  since: '2.1.33',
  sources: [ran, read, changelog('2.1.33'), documented('sub-agents')],
  example: 'project',
  mistake: 'Project',
};

export const omitClaudeMd: Field = {
  name: 'omitClaudeMd',
  form: { kind: 'flag', stored: 'true', otherwise: 'ignored' },
  summary: 'Starts the agent without the CLAUDE.md files',
  documentation: [
    '`true`, with or without quotes, leaves out the user, project and local `CLAUDE.md` files; those of managed settings still load,',
    'except for managed agents. It suits agents that are told all they need in the request.',
    '`yes` and `1` have no effect, and neither has the key where the agent runs as the main session.',
  ].join(' '),
  absent: 'the CLAUDE.md files are loaded',
  onInvalid: 'The value is ignored without a message, and the CLAUDE.md files are loaded.',
  since: '2.1.271',
  sources: [ran, read, documented('sub-agents')],
  example: 'true',
  mistake: 'yes',
  snippet: ' true',
};

export const autoCompactWindow: Field = {
  name: 'autoCompactWindow',
  form: { kind: 'integer', minimum: 100_000, prefix: false, examples: [100_000, 200_000, 500_000] },
  summary: 'How many tokens the agent\'s context may fill before it is compacted',
  documentation: [
    'An integer of at least 100000, with or without quotes.',
    'The short forms of the `/autocompact` command, such as `200k`, are not accepted here.',
  ].join(' '),
  onInvalid: 'The value is ignored with a warning in the debug log only.',
  since: '2.1.292–2.1.304',
  sources: [ran, read],
  example: '200000',
  mistake: '200k',
};
