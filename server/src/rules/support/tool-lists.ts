import type { AgentDocument } from '../../document/agent-document';
import { entryOf, stringOf, type Entry } from '../../document/node';
import { namesIn, type Name } from '../../document/read/names';
import { remembered } from '../../document/remembered';
import type { Dialect } from '../../spec/dialect';
import type { Field } from '../../spec/field';
import type { Tool } from '../../spec/tool';
import { ToolNames, type ToolState } from './tool-names';

/** An entry of a list of tools with what it stands for. */
export interface ToolEntry {
  readonly name: Name;
  readonly state: ToolState;
}

/** A list of tools as it is written. */
export interface ToolList {
  readonly field: Field;
  readonly entry: Entry;
  /** Whether the list allows tools, rather than taking them away. */
  readonly allows: boolean;
  readonly entries: readonly ToolEntry[];
  /**
   * What is wrong with the list as a whole, so that nothing more is said of its entries: `star` makes them idle, `lines` keep
   * several together, `dashes` are entries of their own, `none` means that no entry is left and the agent is refused.
   */
  readonly whole: 'star' | 'lines' | 'dashes' | 'none' | undefined;
}

export interface ToolLists {
  readonly document: AgentDocument;
  readonly names: ToolNames;
  readonly lists: readonly ToolList[];
}

/** The lists of tools that the dialect reads in a file, those without a name left out. */
export const toolLists = remembered((document: AgentDocument): ToolLists => {
  const names = toolNames(document.dialect);
  const lists = fieldsOfTools(document.dialect).flatMap((field) => listOf(document, field, names) ?? []);
  return { document, names, lists };
});

const toolNames = remembered((dialect: Dialect) => new ToolNames(dialect));

const fieldsOfTools = remembered(({ fields }: Dialect) => fields.filter(({ form, ignored }) => form.kind === 'names' && form.of === 'tool' && ignored === undefined));

function listOf(document: AgentDocument, field: Field, names: ToolNames): ToolList | undefined {
  const entry = entryOf(document.root, field.name);
  if (!entry) return undefined;
  const entries = namesIn(entry.value, document.text, () => undefined).map((name) => ({ name, state: names.state(name.text) }));
  if (entries.length === 0) return undefined;
  const allows = allowsTools(field);
  return { field, entry, allows, entries, whole: wholeProblem(document, field, entries) };
}

function allowsTools({ form }: Field): boolean {
  return form.kind === 'names' && form.star === 'all';
}

function wholeProblem(document: AgentDocument, field: Field, entries: readonly ToolEntry[]): ToolList['whole'] {
  if (entries.some(({ state }) => state.kind === 'star')) return 'star';
  if (entries.some(({ name }) => isSeveral(name.text))) return 'lines';
  if (entries.some(({ name }) => name.text === '-')) return 'dashes';
  return allowsTools(field) && !entries.some(({ state }) => isAvailable(document, state)) && !grantsOthers(document, field, entries) ? 'none' : undefined;
}

/** Whether there is white space outside of parentheses, as no name has it: blanks separate names, line breaks and tabs do not. */
function isSeveral(name: string): boolean {
  if (!/\s/.test(name)) return false;
  let depth = 0;
  for (const character of name) {
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && character.trim() === '') return true;
  }
  return false;
}

/** Whether the agent is given the tool, in the foreground at least. */
export function isAvailable(document: AgentDocument, state: ToolState): boolean {
  return state.kind === 'server' || (state.kind === 'known' && isGiven(document, state.tool));
}

/** Whether subagents are given the tool, in the foreground at least. */
export function isGiven({ root }: AgentDocument, { availability, givenWith }: Tool): boolean {
  return availability !== 'never' || (givenWith !== undefined && stringOf(entryOf(root, givenWith.key)?.value) === givenWith.value);
}

/** Whether the agent ends up with tools that its list does not name, as a memory brings some. */
function grantsOthers({ agent }: AgentDocument, field: Field, entries: readonly ToolEntry[]): boolean {
  const stored = agent?.[field.name];
  return Array.isArray(stored) && stored.length > entries.length;
}
