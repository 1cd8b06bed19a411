import type { AgentDocument } from '../../document/agent-document';
import { linesIn } from '../../document/lines';
import { quoted } from '../../document/mend/quoting';
import { isMeantAsText } from '../../document/turned';
import type { Entry, Node } from '../../document/node';
import { span, type Edit } from '../../document/span';
import type { Form } from '../../spec/form';
import { replace } from '../../rules/support/edits';
import { canBePlain } from '../refactor/scalar-text';
import type { Wanted } from './index';

/** What the second try does to the block, done for good. Where it makes text of what was meant otherwise, that is for the author to mend first. */
export function quoting(document: AgentDocument, wanted: Wanted): readonly Edit[] {
  const { text, block, split, root } = document;
  if (block?.attempt !== 'second' || !split || block.turned.some((value) => !isMeantAsText(value, document.dialect))) return [];
  const isWanted = (at: number): boolean => wanted(root.entries.findLastIndex(({ keySpan }) => keySpan.start <= at));
  const values = block.quoted.filter(({ key, value }) => isWanted(key.start) && !canBePlain(text.slice(value.start, value.end), false));
  const lines = [...linesIn(text, split.block.start, split.block.end)].filter((line) => line.text.startsWith('\t') && isWanted(line.start));
  return [
    ...values.map(({ value }) => replace(value, quoted(text.slice(value.start, value.end)))),
    ...lines.map((line) => tabsEdit(line.start, /^\t+/.exec(line.text)?.[0].length ?? 0)),
  ];
}

function tabsEdit(start: number, count: number): Edit {
  return replace(span(start, start + count), '  '.repeat(count));
}

/** Words and lists of names; prose keeps its quotes, which the next colon that is written into it would need. */
const ofWords: ReadonlySet<Form['kind'] | undefined> = new Set(['name', 'choice', 'effort', 'names'] as const);

export function unquoting(document: AgentDocument, wanted: Wanted): readonly Edit[] {
  const forms = new Map(document.dialect.fields.map(({ name, form }) => [name, form.kind]));
  return document.root.entries.flatMap((entry, index) => (wanted(index) ? bareEdits(document, entry, forms.get(entry.key)) : []));
}

function bareEdits(document: AgentDocument, { value }: Entry, form: Form['kind'] | undefined): readonly Edit[] {
  if (!ofWords.has(form) || value.alias) return [];
  const isFlow = value.kind === 'sequence' && value.flow;
  const nodes = value.kind === 'sequence' ? value.items : [value];
  return nodes.flatMap((node) => bareEdit(document, node, isFlow) ?? []);
}

function bareEdit({ text }: AgentDocument, node: Node, flow: boolean): Edit | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.alias || node.properties) return undefined;
  const written = text.slice(node.span.start, node.span.end);
  return /^(["']).*\1$/.test(written) && canBePlain(node.value, flow) ? replace(node.span, node.value) : undefined;
}
