import type { AgentDocument } from '../../document/agent-document';
import { linesIn } from '../../document/lines';
import { entryOf, stringOf } from '../../document/node';
import { decodeDescription } from '../../document/read/naming';
import { sameValue } from '../../document/same-value';
import { span, touches, type Span } from '../../document/span';
import { remove } from '../../rules/support/edits';
import { promptText, readsSame } from '../same-reading';
import type { Refactoring, Rewriting } from './rewriting';
import { blockScalarEdits } from './scalar-text';
import { spotsAt, type Spot } from './spots';

const title = 'Move <example> lines into the description';

/** Examples tell when to use an agent, which only its description can: they do so neither at the margin of the frontmatter nor at the top of the prompt. */
export const moveExamples: Refactoring = (document, at) => [...fromMargin(document, at), ...fromPrompt(document, at)];

/** Lines at the margin below a description, which keep the whole file from loading. */
function fromMargin(document: AgentDocument, at: Span): readonly Rewriting[] {
  const { text, block } = document;
  const fields = new Set(document.dialect.fields.filter(({ form }) => form.kind === 'description').map(({ name }) => name));
  return (block?.faults ?? [])
    .filter(({ kind, key, value }) => kind === 'unindented-continuation' && fields.has(key ?? '') && touches(value, at.start) && /<example\b/.test(text.slice(value.start, value.end)))
    .map(({ edits }) => ({ title, kind: 'moveExamples', edits, proof: (after) => asMeant(document, after) }));
}

/** Before, the tree was already as it was meant. */
function asMeant(before: AgentDocument, after: AgentDocument): boolean {
  return after.verdict === 'loads' && before.verdict !== 'loads' && sameValue(before.root, after.root);
}

/** Examples that the prompt begins with. The description ends with them afterwards, and nothing else changes. */
function fromPrompt(document: AgentDocument, at: Span): readonly Rewriting[] {
  const { text, split, root, dialect } = document;
  const key = dialect.fields.find(({ form }) => form.kind === 'description')?.name;
  const entry = entryOf(root, key ?? '');
  const examples = split?.close && examplesAt(text, split.body);
  const spot = entry && spotsAt(document, span(entry.keySpan.start, entry.keySpan.start)).find((candidate) => candidate.entry === entry);
  const written = stringOf(spot?.node);
  if (!examples || !spot || written === undefined || spot.inFlow) return [];
  const isNear = touches(span(spot.entry?.keySpan.start ?? 0, spot.span.end), at.start) || touches(examples, at.start);
  const lines = [...linesIn(text, examples.start, examples.end)].map((line) => line.text.trimEnd());
  const description = `${decodeDescription(written).trimEnd()}\n\n${trimBlank(lines).join('\n')}`;
  return isNear && text.slice(examples.end).trim() !== '' ? [moving(document, { spot, examples, description })] : [];
}

interface Move {
  readonly spot: Spot;
  readonly examples: Span;
  readonly description: string;
}

function moving(document: AgentDocument, { spot, examples, description }: Move): Rewriting {
  const name = spot.field?.name ?? '';
  return {
    title,
    kind: 'moveExamples',
    edits: [...blockScalarEdits(document, spot, '|', description.split('\n')), remove(examples)],
    proof: (after) =>
      stringOf(entryOf(after.root, name)?.value) === description &&
      promptText(after) === document.text.slice(examples.end).trim() &&
      readsSame(document, after, { keys: new Set([name]), prompt: true }),
  };
}

/** The `<example>` passages that a text begins with, up to where the rest begins. */
function examplesAt(text: string, body: Span): Span | undefined {
  let end = body.start;
  for (let start = body.start; text.startsWith('<example>', start); ) {
    const close = text.indexOf('</example>', start);
    if (close === -1) break;
    end = close + '</example>'.length;
    start = end + (/^\s*/.exec(text.slice(end, end + 200))?.[0].length ?? 0);
    end = start;
  }
  return end > body.start ? span(body.start, end) : undefined;
}

function trimBlank(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}
