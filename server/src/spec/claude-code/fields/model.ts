import type { Field } from '../../field';
import type { Value } from '../../form';
import { models } from '../models';
import { changelog, ran, read } from '../sources';

export const model: Field = {
  name: 'model',
  form: { kind: 'choice', values: models, case: 'any', open: true },
  summary: 'The model that the agent runs on',
  documentation: 'An alias, `inherit`, or a full model id.',
  onInvalid: 'A value that is not a string is ignored without a message.',
  since: '1.0.60',
  sources: [ran, read, changelog('2.1.74')],
  example: 'sonnet',
};

const efforts: readonly Value[] = [
  { name: 'low', summary: 'Quickest and cheapest' },
  { name: 'medium', summary: 'Balanced', synonyms: ['med'] },
  { name: 'high', summary: 'More thinking' },
  { name: 'xhigh', summary: 'Between high and max', since: '2.1.111' },
  { name: 'max', summary: 'Deepest' },
];

export const effort: Field = {
  name: 'effort',
  form: { kind: 'effort', values: efforts },
  summary: 'How much the model thinks',
  documentation: 'A level or an integer.',
  onInvalid: 'The value is ignored, with a line in the debug log.',
  since: '2.1.78',
  sources: [ran, read, changelog('2.1.78')],
  example: 'high',
};

export const experimental: Field = {
  name: 'experimental',
  form: {
    kind: 'group',
    fields: [
      {
        name: 'cacheTtl',
        summary: 'How long the prompt cache keeps the agent\'s context',
        values: [
          { name: '5m', summary: 'Five minutes' },
          { name: '1h', summary: 'One hour' },
        ],
      },
    ],
  },
  summary: 'Settings that may change or vanish',
  documentation: 'A map; only `cacheTtl` is read.',
  onInvalid: 'The value is ignored without a message.',
  since: '2.1.240–2.1.252',
  sources: [ran, read],
  example: '{ cacheTtl: 1h }',
  snippet: '\n  cacheTtl: ${1|5m,1h|}',
};
