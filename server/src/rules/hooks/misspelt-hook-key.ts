import { entryOf, type Entry, type Mapping } from '../../document/node';
import type { Problem, Rule } from '../rule';
import { didYouMean } from '../support/did-you-mean';
import { replace } from '../support/edits';
import { hookGroups } from './tree';

export const misspeltHookKey: Rule = {
  id: 'misspelt-hook-key',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A key of a hook that is almost one that the reader knows is ignored.',
  rationale: `
Claude Code takes the keys that it knows from an item and its entries and leaves the others, without a message. A hook with \`timeOut: 5\` has no timeout of its own, and one with
\`matchers: Bash\` runs for *every* tool.

Only keys that come close to a known one are reported, since other releases may know more of them.
`,
  sources: [{ evidence: 'read', version: '2.1.330' }],
  examples: [
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PreToolUse:\n    - matchers: Bash\n      hooks:\n        - type: command\n          command: ./check.sh\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: ./check.sh\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const { reader } = document.dialect;
    for (const { event, group, entries } of hookGroups(document)) {
      yield* nearMisses(group, ['matcher', 'hooks'], (key) => `Unknown key "${key}" under "${event.name}" is ignored by ${reader}.`, 'hooks');
      for (const { entry, type } of entries) {
        const required = type.keys.find((key) => key.required)?.name;
        yield* nearMisses(entry, ['type', ...type.keys.map(({ name }) => name)], (key) => `Unknown key "${key}" in a hook of type "${type.name}" is ignored by ${reader}.`, required);
      }
    }
  },
};

/** Keys that were meant as known ones. A required one is not looked for: that it is missing is reported already. */
function* nearMisses(mapping: Mapping, known: readonly string[], words: (key: string) => string, required: string | undefined): Generator<Problem> {
  const missing = known.filter((key) => key !== required && !entryOf(mapping, key));
  for (const entry of mapping.entries) {
    const meant = known.includes(entry.key) ? undefined : didYouMean(entry.key, missing);
    if (meant !== undefined) yield problemOf(entry, meant, words(entry.key));
  }
}

function problemOf({ keySpan }: Entry, meant: string, message: string): Problem {
  const fixes = [{ title: `Change to "${meant}"`, edits: [replace(keySpan, meant)], safe: true }];
  return { span: keySpan, message: `${message} Did you mean "${meant}"?`, fixes };
}
