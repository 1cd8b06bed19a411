import type { AgentDocument } from '../../document/agent-document';
import { fieldNamed } from '../../document/field-named';
import { lineAt } from '../../document/lines';
import { valueOf, type Entry, type Mapping, type Node } from '../../document/node';
import { ran, read } from '../../spec/claude-code/sources';
import type { Fix, Problem, Rule } from '../rule';
import { cut, present, removal } from '../support/written';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'Of a key that is written more than once, only the last one counts.',
  rationale: `
Most parsers refuse a key that is there twice. Claude Code takes the last one without a message, also inside of \`hooks\` and \`mcpServers\`:
a second \`PreToolUse\` replaces the first with all its hooks.

Remove the ones that do not count, or make one of them.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmodel: opus\nmodel: haiku\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmodel: haiku\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const { root, dialect } = document;
    yield* duplicatesIn(document, { ...root, entries: root.entries.filter(({ key }) => fieldNamed(dialect, key)) });
  },
};

function* duplicatesIn(document: AgentDocument, mapping: Mapping): Generator<Problem> {
  const written = mapping.entries.filter((entry) => mapping.flow || !isMerged(document, mapping, entry));
  const last = new Map(written.map((entry) => [entry.key, entry]));
  for (const entry of written) {
    const winner = last.get(entry.key);
    if (winner && winner !== entry) yield problemOf(document, entry, winner);
    else yield* duplicatesBelow(document, entry.value);
  }
}

function* duplicatesBelow(document: AgentDocument, node: Node): Generator<Problem> {
  if (node.alias || node.kind === 'scalar') return;
  if (node.kind === 'mapping') yield* duplicatesIn(document, node);
  else for (const item of node.items) yield* duplicatesBelow(document, item);
}

/** What `<<` brings in stands elsewhere, and is meant to be overridden. */
function isMerged({ text }: AgentDocument, { span }: Mapping, { keySpan }: Entry): boolean {
  const column = (offset: number): number => offset - lineAt(text, offset).start;
  return column(keySpan.start) !== column(span.start);
}

function problemOf(document: AgentDocument, entry: Entry, winner: Entry): Problem {
  const same = isSame(entry.value, winner.value);
  const effect = same ? 'Both have the same value.' : `The last one counts, so ${document.dialect.reader} ignores this one.`;
  return {
    span: entry.keySpan,
    message: `"${cut(entry.key)}" is written more than once. ${effect} Remove what does not count.`,
    fixes: present(remover(document, entry, same)),
    tag: 'unnecessary',
  };
}

function remover(document: AgentDocument, entry: Entry, safe: boolean): Fix | undefined {
  const fix = removal(document, entry);
  return fix && { ...fix, title: `Remove this "${cut(entry.key)}"`, safe };
}

/** Only values that are quickly compared are the same beyond doubt. */
function isSame(a: Node, b: Node): boolean {
  return a.kind === 'scalar' && b.kind === 'scalar' && Object.is(valueOf(a), valueOf(b));
}
