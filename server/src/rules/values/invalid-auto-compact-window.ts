import { ran, read } from '../../spec/claude-code/sources';
import type { Form } from '../../spec/form';
import type { Rule } from '../rule';
import { invalidValue } from '../support/invalid-value';
import type { Guess } from '../support/nearest';

export const invalidAutoCompactWindow: Rule = invalidValue({
  id: 'invalid-auto-compact-window',
  field: 'autoCompactWindow',
  summary: 'A window that is too small or no whole number is ignored, and the context is compacted as usual.',
  rationale: `
Claude Code takes a whole number of at least 100000 tokens. The short forms of the \`/autocompact\` command, such as \`200k\`, are not
accepted here: the value is ignored with a warning in the debug log only.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nautoCompactWindow: 200k\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nautoCompactWindow: 200000\n---\n\nReview the diff.\n',
    },
  ],
  guess: tokens,
});

/** `200k`, `0.5M` and `200_000` in digits; for what is too small, the least that is accepted. */
function tokens(word: string, form: Form): readonly Guess[] {
  const [, digits, unit] = /^(\d[\d_,' ]*(?:\.\d+)?) ?([km]?)(?:tokens?)?$/i.exec(word) ?? [];
  if (form.kind !== 'integer' || digits === undefined) return [];
  const factor = unit === '' || unit === undefined ? 1 : unit.toLowerCase() === 'k' ? 1000 : 1_000_000;
  const number = Math.round(Number(digits.replace(/[_,' ]/g, '')) * factor);
  return number < form.minimum ? [{ text: String(form.minimum), sure: false }] : [{ text: String(number), sure: true }];
}
