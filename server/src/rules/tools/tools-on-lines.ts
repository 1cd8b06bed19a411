import type { AgentDocument } from '../../document/agent-document';
import { stringOf } from '../../document/node';
import { quoted } from '../../document/mend/quoting';
import { splitNames } from '../../document/read/names';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Problem, Rule } from '../rule';
import { replace } from '../support/edits';
import { isAvailable, toolLists, type ToolList, type ToolLists } from '../support/tool-lists';
import type { ToolNames, ToolState } from '../support/tool-names';
import { present, valueSpan } from '../support/written';

export const toolsOnLines: Rule = {
  id: 'tools-on-lines',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'Names on lines of their own are not separated: together they are one name that no tool has.',
  rationale: `
Claude Code separates names at commas and blanks. Line breaks and tabs separate nothing, so that a block scalar with one tool on each line
is a single name, \`Read⏎Edit\`, which no tool has.

Put commas between the names, or make it a YAML list with a dash before each name.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: |\n  Read, Grep\n  Glob\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Grep, Glob\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const lists = toolLists(document);
    for (const list of lists.lists) if (list.whole === 'lines' || list.whole === 'dashes') yield problemOf(lists, list);
  },
};

function problemOf({ document, names }: ToolLists, list: ToolList): Problem {
  const { reader } = document.dialect;
  const lost = list.allows && !list.entries.some(({ state }) => isAvailable(document, state));
  const cause = list.whole === 'dashes'
    ? `The lines with a dash go on with the text above them, so ${reader} takes each dash in "${list.entry.key}" for a name`
    : `Line breaks and tabs do not separate names, so ${reader} takes several names of "${list.entry.key}" for one that no tool has`;
  return {
    span: valueSpan(document, list.entry.value),
    severity: lost ? 'error' : 'warning',
    message: `${cause}${lost ? ' and refuses to start the agent' : ''}. Put commas between the names.`,
    fixes: present(withCommas(document, list, names)),
  };
}

function withCommas(document: AgentDocument, { entry }: ToolList, names: ToolNames): Fix | undefined {
  const text = stringOf(entry.value);
  if (text === undefined || entry.value.alias) return undefined;
  const parts = splitNames(text.replace(/\s+/g, ' ')).filter((part) => part !== '-').map((part) => ownName(part, names.state(part)));
  if (parts.includes(undefined)) return undefined;
  const list = [...new Set(parts)].join(', ');
  return { title: 'Put commas between the names', edits: [replace(valueSpan(document, entry.value), /^[\w, ()-]+$/.test(list) ? list : quoted(list))], safe: true };
}

/** A name as it is best written, without a specifier that has no effect; `undefined` for what is no tool. */
function ownName(written: string, state: ToolState): string | undefined {
  if (state.kind === 'server') return written;
  if (state.kind !== 'known') return undefined;
  return state.tool.specifier && state.specifier !== undefined ? `${state.tool.name}(${state.specifier})` : state.tool.name;
}
