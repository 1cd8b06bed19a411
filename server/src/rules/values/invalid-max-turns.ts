import { documented, ran, read } from '../../spec/claude-code/sources';
import type { Form } from '../../spec/form';
import type { Rule } from '../rule';
import { invalidValue } from '../support/invalid-value';
import type { Guess } from '../support/nearest';

export const invalidMaxTurns: Rule = invalidValue({
  id: 'invalid-max-turns',
  field: 'maxTurns',
  summary: 'A limit of turns that is no whole number above zero is ignored, and the agent runs without a limit.',
  rationale: `
Claude Code takes a whole number of at least 1, and of a text the number that it begins with. \`0\`, \`-1\`, \`1.5\` and words are ignored
with a line in the debug log only, so that an agent that was meant to stop early goes on.

Without the key there is no limit of the agent's own; no value says "unlimited".
`,
  sources: [ran, read, documented('sub-agents')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nmaxTurns: 7.5\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nmaxTurns: 7\n---\n\nReview the diff.\n',
    },
  ],
  guess: wholeNumbers,
});

/** The whole numbers on both sides of a fraction. */
function wholeNumbers(word: string, form: Form): readonly Guess[] {
  const number = Number(word);
  if (form.kind !== 'integer' || word === '' || !Number.isFinite(number) || Number.isInteger(number)) return [];
  return [Math.floor(number), Math.ceil(number)].filter((whole) => whole >= form.minimum).map((whole) => ({ text: String(whole), sure: false }));
}
