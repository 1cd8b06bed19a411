import type { AgentDocument } from '../../document/agent-document';
import { changelog, ran } from '../../spec/claude-code/sources';
import type { Edit } from '../../document/span';
import type { Fix, Problem, Rule } from '../rule';
import { replace } from '../support/edits';
import type { Guess } from '../support/nearest';
import { isLocated, removeNames } from '../support/name-edits';
import { namesOf } from '../support/tool-fixes';
import { isGiven, toolLists, type ToolEntry, type ToolList, type ToolLists } from '../support/tool-lists';
import { present, removal, valueSpan } from '../support/written';

export const noKnownTool: Rule = {
  id: 'no-known-tool',
  severity: 'error',
  category: 'not-as-written',
  summary: 'No entry of the list is a tool that subagents have, so the reader refuses to start the agent.',
  rationale: `
An entry that is no tool is dropped when the agent starts. Where none is left, Claude Code refuses the start with "would be spawned with
zero tools", although the agent loads and is offered to the model. Agents that were written for another product, whose tools have other
names, are the usual case.

Name tools of Claude Code, exact in case, or remove the key to give the agent all tools.
`,
  sources: [ran, changelog('2.1.208')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: read, bash\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Bash\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: [codebase, edit/editFiles]\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: [Edit]\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const lists = toolLists(document);
    for (const list of lists.lists) if (list.whole === 'none') yield problemOf(lists, list);
  },
};

function problemOf(lists: ToolLists, list: ToolList): Problem {
  const { document } = lists;
  const one = list.entries.length === 1;
  return {
    span: valueSpan(document, list.entry.value),
    message: `${namesOf(list.entries)} ${one ? 'is no tool' : 'are no tools'} that ${document.dialect.reader} gives to subagents. As nothing is left of "${list.entry.key}", it refuses to start the agent. Name its own tools, or remove the key to give all of them.`,
    fixes: present(corrected(lists, list), removal(document, list.entry)),
  };
}

/** So many entries are guessed at; longer lists are not corrected as a whole. */
const mostEntries = 500;

/** Every entry that is near to a tool made that tool, and the others taken out. */
function corrected({ document, names }: ToolLists, { entry, entries }: ToolList): Fix | undefined {
  if (entries.length > mostEntries) return undefined;
  const used = new Set<string>();
  const changes = new Map<ToolEntry, Guess>();
  for (const one of entries) {
    const guess = guessOf(document, one, names);
    if (guess && !used.has(guess.text) && isLocated(document, one.name) && !one.name.node.alias) changes.set(one, guess);
    if (guess) used.add(guess.text);
  }
  const gone = entries.filter((one) => !changes.has(one));
  const removed = gone.length === 0 ? [] : removeNames(document, entry.value, entries.map(({ name }) => name), new Set(gone.map(({ name }) => name)));
  if (changes.size === 0 || !removed) return undefined;
  const edits: readonly Edit[] = [...[...changes].map(([{ name }, { text }]) => replace(name.span, text)), ...removed];
  const kept = [...changes.values()].map(({ text }) => text).join(', ');
  return { title: `${gone.length > 0 ? 'Keep' : 'Change to'} "${kept}"`, edits, safe: gone.length === 0 && [...changes.values()].every(({ sure }) => sure) };
}

function guessOf(document: AgentDocument, { name, state }: ToolEntry, names: ToolLists['names']): Guess | undefined {
  if (state.kind === 'removed') return state.removed.instead === undefined ? undefined : { text: state.removed.instead, sure: false };
  if (state.kind === 'wrong-case') return isGiven(document, state.tool) ? { text: state.tool.name, sure: true } : undefined;
  return state.kind === 'unknown' ? names.guess(name.text) : undefined;
}
