import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { parseAgentDocument } from '../../server/src/document/agent-document';
import { split } from '../../server/src/document/split';
import { claudeCode } from '../../server/src/spec';
import { loadAgentGrammar } from './support/registry';
import { tokensOf } from './support/tokens';

interface Case {
  readonly id: string;
  readonly text: string;
}

const cases = readFileSync(fileURLToPath(new URL('../../conformance/claude-code/cases.jsonl', import.meta.url)), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as Case);

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadAgentGrammar();
});

/** The grammar against the document model, on every file that was given to Claude Code. */
describe(`${cases.length} files`, () => {
  it.each(cases)('$id ends its frontmatter where the reader does', ({ text }) => {
    expect(spansWith('punctuation.definition.end.frontmatter', text)).toEqual(split(text)?.close ? [split(text)?.close] : []);
  });

  const read = cases.filter(({ text }) => {
    const { verdict, fenceFlaw, root } = parseAgentDocument(text, claudeCode);
    return verdict === 'loads' && !fenceFlaw && !root.flow;
  });

  it.each(read)('$id has its known keys where the reader finds them', ({ text }) => {
    const known = new Set(claudeCode.fields.map(({ name }) => name));
    const { entries } = parseAgentDocument(text, claudeCode).root;
    const expected = entries.filter(({ key, keySpan }) => known.has(key) && isAtLineStart(text, keySpan.start));
    expect(spansWith('entity.name.tag.yaml.known', text)).toEqual(expected.map(({ keySpan }) => keySpan));
  });
});

function spansWith(scope: string, text: string): readonly unknown[] {
  return tokensOf(grammar, text).filter(({ scopes }) => scopes.includes(scope)).map(({ start, end }) => ({ start, end }));
}

/** Keys that `<<` merges in stand elsewhere. */
function isAtLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}
