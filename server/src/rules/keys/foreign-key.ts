import type { AgentDocument } from '../../document/agent-document';
import { fieldNamed } from '../../document/field-named';
import { lineEndOf } from '../../document/lines';
import { entryOf, type Entry } from '../../document/node';
import { documented, ran, read } from '../../spec/claude-code/sources';
import type { ForeignKey } from '../../spec/dialect';
import type { Fix, Problem, Rule } from '../rule';
import { insert } from '../support/edits';
import { ignoredEntries } from '../support/ignored-entries';
import { keyText } from '../support/key-meaning';
import { folded } from '../support/nearest';
import { renameFixes } from '../support/rename-key';
import { cut, present, removal } from '../support/written';
import { toolsRules } from '../tools';
import { valuesRules } from '../values';

/** So many keys are given their right names at most; each time the value is judged anew. */
const mostFixed = 20;

export const foreignKey: Rule = {
  id: 'foreign-key',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A key that belongs to another kind of file, or to another tool, is ignored.',
  rationale: `
Skills, slash commands, plugin manifests and the agents of other tools have keys that look at home here: \`allowed-tools\`, \`argument-hint\`,
\`version\`, \`temperature\`, \`mode\`. Claude Code reads none of them from an agent. Where it has a key for the same thing, that is offered.

A key that serves as a note to people does no harm; put it into a comment, or allow it in the settings.
`,
  sources: [ran, read, documented('skills')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nallowed-tools: Read, Grep\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\ntools: Read, Grep\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\ncacheTtl: 1h\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nexperimental:\n  cacheTtl: 1h\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    let count = 0;
    for (const { entry, meaning } of ignoredEntries(document)) if (meaning.kind === 'foreign') yield problemOf(document, entry, meaning.foreign, ++count <= mostFixed);
  },
};

function problemOf(document: AgentDocument, entry: Entry, { instead, belongsTo }: ForeignKey, fixed: boolean): Problem {
  const { reader } = document.dialect;
  const place = belongsTo === undefined ? '' : ` It belongs to ${belongsTo}.`;
  const advice = instead === undefined ? '' : partOf(document, entry, instead) ? ` It counts inside of "${instead}" only.` : entryOf(document.root, instead) ? ` Only "${instead}" counts, which is there as well.` : ` Use "${instead}" instead.`;
  return {
    span: entry.keySpan,
    message: `${reader} does not read "${cut(keyText(document, entry))}" from agents and ignores it.${place}${advice}`,
    fixes: !fixed ? [] : instead === undefined || entryOf(document.root, instead) ? present(removal(document, entry)) : moved(document, entry, instead),
  };
}

/** The key under the name that it has here; a part of a group is put into its group. */
function moved(document: AgentDocument, entry: Entry, instead: string): readonly Fix[] {
  if (!partOf(document, entry, instead)) return renameFixes(document, entry, instead, true, [...valuesRules, ...toolsRules]);
  if (entry.value.kind !== 'scalar' || document.root.flow) return [];
  return [{ title: `Move into "${instead}"`, edits: [insert(entry.keySpan.start, `${instead}:${lineEndOf(document.text)}  `)], safe: true }];
}

function partOf({ dialect }: AgentDocument, { key }: Entry, instead: string): boolean {
  const form = fieldNamed(dialect, instead)?.form;
  return form?.kind === 'group' && form.fields.some(({ name }) => folded(name) === folded(key));
}
