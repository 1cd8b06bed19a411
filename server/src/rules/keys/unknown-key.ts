import type { AgentDocument } from '../../document/agent-document';
import { entryOf, type Entry } from '../../document/node';
import { looseName } from '../../document/read/build';
import { ran, read } from '../../spec/claude-code/sources';
import type { Problem, Rule } from '../rule';
import { didYouMean } from '../support/did-you-mean';
import { replace } from '../support/edits';
import { ignoredEntries } from '../support/ignored-entries';
import { keyText, type KeyMeaning } from '../support/key-meaning';
import { renameFixes } from '../support/rename-key';
import { strayTexts } from '../support/stray-text';
import { cut, present, removal } from '../support/written';
import { toolsRules } from '../tools';
import { valuesRules } from '../values';

/** So many keys are given their right names at most; each time the value is judged anew. */
const mostRenamed = 20;

/** What may be wrong with a value once it has its right key. */
const rulesOfValues: readonly Rule[] = [...valuesRules, ...toolsRules];

export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A key that the reader does not know is ignored, and nobody is told.',
  rationale: `
Claude Code reads 23 keys, spelt exactly so, letter case included. Any other key is left out of the agent; the only trace is a line in the
debug log. A misspelt \`modle\` therefore means that the agent runs with the model of the conversation, and \`Name\` that there is no agent.

Correct the spelling, or remove the key. Keys that other tools read can be allowed in the settings.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmodle: sonnet\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmodel: sonnet\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmax-turns: 20\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmaxTurns: 20\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const stray = new Set(strayTexts(document).flatMap(({ lines }) => lines));
    let renamed = 0;
    for (const { entry, meaning } of ignoredEntries(document)) {
      if (meaning.kind === 'foreign' || stray.has(entry)) continue;
      if (meaning.kind === 'misspelt') renamed++;
      yield problemOf(document, entry, meaning, renamed <= mostRenamed);
    }
    yield* insideGroups(document);
  },
};

function problemOf(document: AgentDocument, entry: Entry, meaning: KeyMeaning, fixed: boolean): Problem {
  const key = cut(keyText(document, entry));
  const field = meaning.kind === 'misspelt' ? meaning.field : undefined;
  const taken = field !== undefined && entryOf(document.root, field) !== undefined;
  const advice = field === undefined ? otherAdvice(document, entry) : taken ? ` Only "${field}" counts, which is there as well.` : ` Did you mean "${field}"?`;
  const fixes = !fixed ? [] : meaning.kind === 'misspelt' && !taken ? renameFixes(document, entry, meaning.field, meaning.sure, rulesOfValues) : present(removal(document, entry));
  return {
    span: entry.keySpan,
    message: `Unknown key "${key}" is ignored by ${document.dialect.reader}.${advice}`,
    fixes,
  };
}

function otherAdvice({ dialect }: AgentDocument, { key }: Entry): string {
  const hooks = dialect.fields.find(({ form, ignored }) => form.kind === 'hooks' && ignored === undefined);
  if (hooks && dialect.hookEvents.some(({ name }) => name === key)) return ` Hook events have an effect under "${hooks.name}" only.`;
  return key === '<<' ? ' It merges maps, and this is none.' : '';
}

/** Keys of groups such as `experimental`, in which only a few are read. */
function* insideGroups(document: AgentDocument): Generator<Problem> {
  for (const flaw of document.flaws) {
    if (flaw.kind !== 'unknown-part' || flaw.field.form.kind !== 'group') continue;
    const { entry, field } = flaw;
    const group = entryOf(document.root, field.name)?.value;
    const there = new Set(group?.kind === 'mapping' ? group.entries.map(({ key }) => looseName(key)) : []);
    const meant = didYouMean(entry.key, flaw.field.form.fields.map(({ name }) => name).filter((name) => !there.has(looseName(name))));
    yield {
      span: entry.keySpan,
      message: `Unknown key "${cut(keyText(document, entry))}" in "${field.name}" is ignored by ${document.dialect.reader}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
      fixes: meant === undefined ? [] : [{ title: `Change to "${meant}"`, edits: [replace(entry.keySpan, meant)], safe: false }],
    };
  }
}
