import type { TextEdit } from 'vscode-languageserver-types';
import type { AgentDocument } from '../../document/agent-document';
import { overlaps, span, type Edit, type Span } from '../../document/span';
import { editBetween } from '../fix-all';
import type { Ranges } from '../ranges';
import { sortingEdit } from '../refactor/sort-keys';
import { afterEdits, readsSame } from '../same-reading';
import { layoutEdits } from './layout';
import { listEdits } from './lists';
import { defaultFormatting, type FormattingOptions } from './options';
import { quoting, unquoting } from './quotes';

/** Tells whether a pair of the top level, counted from the first, is to be formatted. */
export type Wanted = (index: number) => boolean;

/**
 * Brings the frontmatter into shape, or only the pairs that `within` touches. The prompt is left as it is, and so is a file whose frontmatter the reader
 * does not see as it was meant. What the reader makes of the file is the same before and after: where it would not be, nothing is changed.
 */
export function formatting(document: AgentDocument, ranges: Ranges, options: FormattingOptions = defaultFormatting, within?: Span): TextEdit[] {
  const { block, fenceFlaw, split, root } = document;
  if (!block || block.attempt === 'none' || fenceFlaw || !split?.close || root.flow || root.entries.length === 0) return [];
  const formatted = steps(options, within ? touched(document, within) : () => true, within === undefined).reduce(made, document);
  const edit = readsSame(document, formatted) ? editBetween(document.text, formatted.text) : undefined;
  return edit ? [ranges.textEdit(edit)] : [];
}

type Step = (document: AgentDocument) => readonly Edit[];

/** Each step sees the file as the ones before it left it. Only a list that is tidy tells whether it can do without quotes. */
function steps({ quotes, lists, sortKeys }: FormattingOptions, wanted: Wanted, whole: boolean): readonly Step[] {
  const all: readonly (Step | false)[] = [
    quotes === 'needed' && ((document) => quoting(document, wanted)),
    (document) => listEdits(document, lists, wanted),
    quotes === 'needed' && ((document) => unquoting(document, wanted)),
    (document) => layoutEdits(document, wanted, whole),
    sortKeys && whole && ((document) => [sortingEdit(document)].filter((edit) => edit !== undefined)),
  ];
  return all.filter((step) => step !== false);
}

function made(document: AgentDocument, step: Step): AgentDocument {
  const edits = step(document);
  return edits.length === 0 ? document : afterEdits(document, edits);
}

/** No step changes how many pairs there are, so that their numbers still hold when their places do not. */
function touched({ root, split }: AgentDocument, within: Span): Wanted {
  const starts = root.entries.map(({ keySpan }) => keySpan.start);
  return (index) => {
    const at = span(starts[index] ?? 0, starts[index + 1] ?? split?.block.end ?? 0);
    return overlaps(at, within) || (at.start <= within.start && within.start < at.end);
  };
}
