import type { AgentDocument } from '../../document/agent-document';
import { lineAt, lineEndOf } from '../../document/lines';
import { quoted } from '../../document/mend/quoting';
import type { Node } from '../../document/node';
import { namesIn } from '../../document/read/names';
import { span, type Edit } from '../../document/span';
import { insert, replace } from '../../rules/support/edits';
import type { Refactoring } from './rewriting';
import { canBePlain } from './scalar-text';
import { contentOf, spotsAt, type Spot } from './spots';

/** How a list is written: `a, b`, `[a, b]`, or each item on a line of its own. */
export type ListForm = 'comma' | 'flow' | 'block';

const titles: Readonly<Record<ListForm, string>> = { comma: 'Turn into a comma string', flow: 'Turn into a flow list', block: 'Turn into a block list' };

/** Writes a list in its other forms. Only lists of names have a form without brackets and dashes. */
export const changeListForm: Refactoring = (document, at) => {
  const spot = spotsAt(document, at).findLast((candidate) => candidate.node.kind === 'sequence' || candidate.field?.form.kind === 'names');
  const forms: readonly ListForm[] = ['comma', 'flow', 'block'];
  return forms.flatMap((form) => {
    const edits = spot && listFormEdits(document, spot, form);
    return edits ? [{ title: titles[form], kind: `list.${form}`, edits }] : [];
  });
};

/** `undefined` where the list has the form already, or cannot have it. */
export function listFormEdits(document: AgentDocument, spot: Spot, form: ListForm): readonly Edit[] | undefined {
  const items = formOf(spot) === form || spot.inFlow ? undefined : itemsOf(document, spot, form);
  if (!items || items.length === 0) return undefined;
  if (form !== 'block') {
    const text = onOneLine(items, form);
    return isBelowKey(document, spot) ? raised(document, spot, text) : [replace(spot.span, text)];
  }
  return blockEdits(document, spot, items.map((item) => `- ${item}`));
}

/** Puts a list in lines below its key; a comment behind the value stays behind the key. */
export function blockEdits({ text }: AgentDocument, spot: Spot, lines: readonly string[]): readonly Edit[] {
  const lineEnd = lineEndOf(text);
  if (formOf(spot) === 'block') return [replace(spot.span, lines.join(lineEnd + ' '.repeat(spot.span.start - lineAt(text, spot.span.start).start)))];
  const start = text.slice(0, spot.span.start).trimEnd().length;
  const below = lines.map((line) => `${lineEnd}${' '.repeat(spot.column + 2)}${line}`).join('');
  return [replace(span(start, spot.span.end), ''), insert(lineAt(text, spot.span.end).end, below)];
}

/** The names of a list as they are written in lines of their own; `undefined` where something would be lost. */
export function namesForLines(document: AgentDocument, spot: Spot): readonly string[] | undefined {
  return itemsOf(document, spot, 'block', true);
}

/** The list in the form that it has, anew; `byName`: with one item for each name. `undefined` where something would be lost. */
export function tidyList(document: AgentDocument, spot: Spot, byName: boolean): string | undefined {
  const { text } = document;
  const form = formOf(spot);
  const items = form && itemsOf(document, spot, form, byName);
  if (!items || items.length === 0) return undefined;
  if (form === 'block') return items.map((item) => `- ${item}`).join(lineEndOf(text) + ' '.repeat(spot.span.start - lineAt(text, spot.span.start).start));
  const mark = form === 'comma' && spot.style === 'quoted' ? (text[spot.span.start] ?? '') : '';
  const line = items.join(', ');
  return mark === '' ? onOneLine(items, form) : /["'\\]/.test(line) ? undefined : mark + line + mark;
}

function onOneLine(items: readonly string[], form: 'comma' | 'flow'): string {
  return form === 'flow' ? `[${items.join(', ')}]` : plainOrQuoted(items.join(', '), false);
}

export function formOf({ node }: Spot): ListForm | undefined {
  if (node.kind === 'sequence') return node.flow ? 'flow' : 'block';
  return node.kind === 'scalar' && typeof node.value === 'string' ? 'comma' : undefined;
}

/** The items as they are written in the form; `undefined` where something would be lost. */
function itemsOf(document: AgentDocument, spot: Spot, form: ListForm, byName = false): readonly string[] | undefined {
  const { node, style } = spot;
  const written = document.text.slice(spot.entry?.keySpan.end ?? spot.span.start, spot.span.end);
  if (style === 'block' || node.properties || (style === 'collection' && /(?:^|\s)#/.test(written))) return undefined;
  if (form === 'comma' || byName || node.kind !== 'sequence') return namesOf(document, spot)?.map((name) => (form === 'comma' ? name : plainOrQuoted(name, form === 'flow')));
  const items = node.items.map((item) => itemText(document, item, form === 'flow'));
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** The names, if all that is written is names that stand for themselves between commas. */
function namesOf({ text }: AgentDocument, { node, field }: Spot): readonly string[] | undefined {
  let isWhole = field?.form.kind === 'names';
  const names = namesIn(node, text, () => (isWhole = false)).map((name) => name.text);
  return isWhole && names.every((name) => !/\s/.test(name.replace(/\([^)]*\)/g, '')) && !/[\r\n]/.test(name)) ? names : undefined;
}

/** An item as it stands, in quotes where brackets around it would cut it. */
function itemText(document: AgentDocument, item: Node, flow: boolean): string | undefined {
  const at = contentOf(document, item);
  const written = document.text.slice(at.start, at.end);
  if (item.kind !== 'scalar' || item.properties || item.alias || written === '' || /[\r\n]/.test(written)) return undefined;
  return item.style === 'plain' && typeof item.value === 'string' && !canBePlain(written, flow) ? quoted(written) : written;
}

function plainOrQuoted(text: string, flow: boolean): string {
  return canBePlain(text, flow) ? text : quoted(text);
}

function isBelowKey({ text }: AgentDocument, { entry, span: at }: Spot): boolean {
  return entry !== undefined && text.slice(entry.keySpan.end, at.start).includes('\n');
}

/** Puts the text behind the key instead of below it. */
function raised({ text }: AgentDocument, { entry, span: at }: Spot, value: string): readonly Edit[] | undefined {
  const start = entry?.keySpan.end ?? at.start;
  return /^\s*:\s*$/.test(text.slice(start, at.start)) ? [replace(span(start, at.end), `: ${value}`)] : undefined;
}
