import { describe, expect, test } from 'vitest';
import { codeLenses, inlayHints, type AnnotationOptions } from '../../src/features/annotations';
import { documentOf, problemsOf, type Setting } from '../support/check';
import { rangesFor } from '../support/ranges';

const all: AnnotationOptions = { codeLens: true, inlayHints: true };

function lensesOf(text: string, options?: AnnotationOptions, setting?: Setting): readonly string[] {
  return codeLenses(documentOf(text, setting), problemsOf(text, setting), rangesFor(text).ranges, options).map(({ range, command }) => `${range.start.line}: ${command?.title ?? ''}`);
}

function hintsOf(text: string, options?: AnnotationOptions, setting?: Setting): readonly unknown[] {
  return inlayHints(documentOf(text, setting), rangesFor(text).ranges, options).map(({ position, label }) => [position.line, position.character, label]);
}

const agent = '---\nname: 😀 reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nYou review.\n';

describe.each([['LF', agent], ['CRLF', agent.replaceAll('\n', '\r\n')]])('with %s', (_name, text) => {
  test('the verdict and the cost stand above the fence', () => {
    expect(lensesOf(text)).toEqual(['0: Loads as "😀 reviewer" · description: about 10 tokens in every conversation']);
  });

  test('keys that are absent are told behind the closing fence', () => {
    expect(hintsOf(text, all)).toEqual([[3, 3, 'tools: all'], [3, 3, 'model: inherited']]);
    expect(hintsOf(text.replace('description', 'model: opus\ndescription'), all)).toEqual([[4, 3, 'tools: all']]);
    expect(hintsOf(text, all, { dialect: 'claude-code-plugin' })).toHaveLength(2);
  });
});

test('why a file is no agent', () => {
  expect(lensesOf('---\nname: a\n---\n')).toEqual(['0: Claude Code refuses this agent. 1 error, 1 remark, 1 hint.']);
  expect(lensesOf('# Agents\n\nThese are our agents.\n')).toEqual([]);
});

test('nothing that is not wanted, and no hints about what does not load', () => {
  expect(lensesOf(agent, { codeLens: false, inlayHints: true })).toEqual([]);
  expect(hintsOf(agent)).toEqual([]);
  expect(hintsOf('---\nname: a\n---\n', all)).toEqual([]);
  expect(hintsOf('', all)).toEqual([]);
});
