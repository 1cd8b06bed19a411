import type { Field } from '../../field';
import type { Value } from '../../form';
import { models } from '../models';
import { changelog, documented, ran, read } from '../sources';

export const model: Field = {
  name: 'model',
  form: { kind: 'choice', values: models, case: 'any', open: true },
  summary: 'The model that the agent runs on',
  documentation: [
    'An alias such as `sonnet` or `opus`, or `inherit`, in any letter case, or a full id such as `claude-opus-5-5`.',
    'An alias moves on with new releases and differs between providers, a full id stays.',
    'Without the key the agent runs on `CLAUDE_CODE_SUBAGENT_MODEL` where that is set, else on the model of the conversation.',
    'Any other string is kept as it is and sent to the service, so that a wrong name shows only when the agent runs.',
  ].join(' '),
  absent: 'the model of `CLAUDE_CODE_SUBAGENT_MODEL` where that is set, else that of the conversation',
  absentBrief: 'inherited',
  onInvalid: 'A blank or a value that is not a string is ignored without a message, as if the key were absent; '
    + 'an unknown name is sent to the service as it is.',
  since: '1.0.64',
  sources: [ran, read, changelog('1.0.64'), changelog('2.1.74'), documented('sub-agents')],
  example: 'sonnet',
  mistake: 'sonet',
};

const efforts: readonly Value[] = [
  { name: 'low', summary: 'Least thinking: for quick exchanges and small changes' },
  { name: 'medium', summary: 'For everyday work with a clear scope', synonyms: ['med'] },
  { name: 'high', summary: 'For work with edge cases, or where verification matters' },
  { name: 'xhigh', summary: 'Deeper reasoning at a higher cost', since: '2.1.111' },
  { name: 'max', summary: 'The deepest reasoning; may think longer than is of use' },
];

export const effort: Field = {
  name: 'effort',
  form: { kind: 'effort', values: efforts },
  summary: 'How much the model thinks while the agent runs',
  documentation: [
    '`low`, `medium` (or `med`), `high`, `xhigh` or `max`, in any letter case; which of them exist depends on the model.',
    'Without the key the agent uses the level of the session.',
    'An integer is accepted, too, and its range is not checked: `50` and `-4` are both kept, and `2.5` becomes 2.',
    'Blanks inside the quotes make a level unknown. `ultracode` is a session setting, not a level.',
  ].join(' '),
  absent: 'the level of the session',
  onInvalid: 'The value is ignored with a line in the debug log only, and the session\'s level applies.',
  since: '≤ 2.1.78',
  sources: [ran, read, changelog('2.1.78'), documented('model-config')],
  example: 'high',
  mistake: 'hgih',
};

export const experimental: Field = {
  name: 'experimental',
  form: {
    kind: 'group',
    fields: [
      {
        name: 'cacheTtl',
        summary: 'How long the prompt cache keeps the agent\'s requests',
        values: [
          { name: '5m', summary: 'Five minutes' },
          { name: '1h', summary: 'One hour; not while a Claude subscription draws on usage credits' },
        ],
      },
    ],
  },
  summary: 'Options that may still change or vanish',
  documentation: [
    'A map, of which only `cacheTtl` is read: `5m` or `1h`, the lifetime of the prompt cache for this agent\'s requests.',
    'Its spelling is loose here, so that `cache_ttl` works as well.',
    'At the top level of the frontmatter `cacheTtl` has no effect.',
  ].join(' '),
  onInvalid: 'Whatever is not a map, every other key in it and every other value are ignored without a message.',
  since: '2.1.248',
  sources: [ran, read, documented('sub-agents')],
  example: '{ cacheTtl: 1h }',
  mistake: '{ cacheTtl: 2h }',
  snippet: '\n  cacheTtl: ${1|5m,1h|}',
};
