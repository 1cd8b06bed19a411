import { describe, expect, test } from 'vitest';
import { frontmatterRules } from '../../../src/rules/frontmatter';
import { identityRules } from '../../../src/rules/identity';
import { caseSamples, corpusSamples, type Sample } from '../../support/corpus';
import { documentOf, problemsOf } from '../../support/check';

const ids = new Set([...frontmatterRules, ...identityRules].map(({ id }) => id));

/** What these rules say with the weight of an error, and what becomes of the file. */
function judged({ text }: Sample): { readonly verdict: string; readonly errors: readonly string[] } {
  const errors = problemsOf(text).filter(({ rule, severity }) => severity === 'error' && ids.has(rule.id));
  return { verdict: documentOf(text).verdict, errors: errors.map(({ rule }) => rule.id) };
}

function withCrlf({ id, text }: Sample): Sample {
  return { id: `${id}, with CRLF`, text: text.replace(/\r?\n/g, '\r\n') };
}

describe.each([
  ['the conformance cases', caseSamples()],
  ['the conformance cases with CRLF', caseSamples().map(withCrlf)],
  ['public files, where they are at hand', corpusSamples()],
  ['public files with CRLF', corpusSamples().map(withCrlf)],
] as const)('%s', (_, samples) => {
  const all = samples.map((sample) => ({ id: sample.id, ...judged(sample) }));

  test('a file that cannot be read has an error', () => {
    expect(all.filter(({ verdict, errors }) => verdict === 'unreadable' && errors.length === 0)).toEqual([]);
  });

  test('a file that loads has none', () => {
    expect(all.filter(({ verdict, errors }) => verdict === 'loads' && errors.length > 0)).toEqual([]);
  });
});

