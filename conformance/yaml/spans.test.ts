import { describe, expect, test } from 'vitest';
import type { Node } from '../../server/src/document/node';
import { composeMaps, identityMap, mapOfEdits, shiftedMap } from '../../server/src/document/offset-map';
import { parseYaml } from '../../server/src/document/parse-yaml';
import { retry } from '../../server/src/document/retry';
import type { Span } from '../../server/src/document/span';
import { bunRecords } from './records';

/** There are thousands of blocks, and machines that have more to do. */
const patience = { timeout: 60_000 };

/** What is wrong with the spans of a tree: each must lie in that of its parent, and a scalar's must read as its value. */
function flaws(text: string, node: Node, within: Span): string[] {
  const { start, end } = node.span;
  const slice = text.slice(start, end);
  const own = start > end || start < within.start || end > within.end ? [`${start}-${end} is not within ${within.start}-${within.end}`] : [];
  if (node.alias) return slice.startsWith('*') ? own : [...own, `${slice} is no alias`];
  if (node.kind === 'sequence') return [...own, ...bracketFlaws(node, slice), ...node.items.flatMap((item) => flaws(text, item, node.span))];
  if (node.kind === 'scalar') return [...own, ...scalarFlaws(node, slice)];
  const inner = node.entries.flatMap(({ key, keySpan, value }) => (isHidden(key) || isMerged(keySpan, node.span) ? [] : flaws(text, value, { ...node.span, end: Infinity })));
  return [...own, ...bracketFlaws(node, slice), ...inner];
}

/** The library does not see such keys, nor what their value is, see yaml/masks.ts. */
function isHidden(key: string): boolean {
  return key === '[object Object]';
}

function isMerged(keySpan: Span, within: Span): boolean {
  return keySpan.start < within.start || keySpan.end > within.end;
}

/** `[a: 1]` holds a mapping of one pair that is written without braces. */
function bracketFlaws(node: Node & { kind: 'mapping' | 'sequence' }, slice: string): string[] {
  const pattern = node.kind === 'sequence' ? /^\[.*\]$/s : node.entries.length === 1 ? /^(?!\[)./s : /^\{.*\}$/s;
  return !node.flow || pattern.test(slice) ? [] : [`${slice} has no brackets`];
}

function scalarFlaws(node: Node & { kind: 'scalar' }, slice: string): string[] {
  switch (node.style) {
    case 'absent':
      return slice === '' ? [] : [`${slice} is something`];
    case 'literal':
    case 'folded':
      return /^[|>]/.test(slice) ? [] : [`${slice} is no block scalar`];
    default: {
      const { root } = parseYaml(` ${slice}`, identityMap);
      const same = root?.kind === 'scalar' && (Object.is(root.value, node.value) || node.properties !== undefined);
      return same ? [] : [`${slice} is not ${JSON.stringify(node.value)}`];
    }
  }
}

function flawsOf(block: string, before: string): readonly string[] {
  const file = before + block;
  const { root, problem } = parseYaml(block, shiftedMap(before.length));
  return problem || !root ? [] : flaws(file, root, { start: before.length, end: file.length });
}

describe('spans in the recorded blocks', patience, () => {
  test('hold what they are said to', () => {
    expect(bunRecords().flatMap(({ text }) => flawsOf(text, '').map((flaw) => ({ text, flaw })))).toEqual([]);
  });

  test('do so behind an emoji and with CRLF', () => {
    const blocks = bunRecords().map(({ text }) => text.replace(/\r?\n/g, '\r\n'));
    expect(blocks.flatMap((text) => flawsOf(text, '---\r\n# 😀\r\n').map((flaw) => ({ text, flaw })))).toEqual([]);
  });

  test('lie in the block after the retry, also where that fails', () => {
    for (const { text } of bunRecords()) {
      const { text: again, edits } = retry(text);
      const { root } = parseYaml(again, composeMaps(mapOfEdits(edits), identityMap));
      if (root) expect(root.span.end).toBeLessThanOrEqual(text.length);
    }
  });
});
