import { expect } from 'vitest';
import { parseAgentDocument } from '../../src/document/agent-document';
import { check, rules, type RuleProblem } from '../../src/rules';
import { claudeCode, claudeCodePlugin } from '../../src/spec';
import { pathOf } from '../../src/workspace/uri';
import { indexOver, uriOf, type Around } from './indexed';
import { withMarkers, withoutMarkers } from './markers';

/** The problems that rules find which look around, in one of several files; other rules have tests of their own. */
export async function problemsAround(files: Readonly<Record<string, string>>, path: string, around: Around = {}): Promise<readonly RuleProblem[]> {
  const index = indexOver({ ...files }, around);
  await index.loadAll();
  await index.load(uriOf(path));
  const dialect = index.world(uriOf(path)).own?.scope === 'plugin' ? claudeCodePlugin : claudeCode;
  const onFailure = (rule: { readonly id: string }, cause: unknown): never => {
    throw new Error(`Rule "${rule.id}" failed`, { cause });
  };
  const document = parseAgentDocument(files[path] ?? '', dialect, { path: pathOf(uriOf(path)) ?? path });
  const judged = (): readonly RuleProblem[] => check(document, { rules: rules.filter((rule) => rule.around), severities: {}, world: index.world(uriOf(path)), onFailure });
  let problems = judged();
  while (await index.learnt()) problems = judged();
  return problems;
}

/** Files in one text, each after a line `=== path`; a path that begins with `/` is one of the machine. */
export function filesIn(fixture: string): Record<string, string> {
  const parts = fixture.split(/^=== (.+)\n/m).slice(1);
  return Object.fromEntries(parts.flatMap((path, at) => (at % 2 === 0 ? [[path, parts[at + 1] ?? '']] : [])));
}

/** Checks that what the files say about each other is what is drawn into them: no more, no fewer, in these words. */
export async function expectAround(marked: string, around: Around = {}): Promise<void> {
  const files = filesIn(withoutMarkers(marked));
  const drawn = await Promise.all(
    Object.entries(files).map(async ([path, text]) => `=== ${path}\n${path.endsWith('.md') && path.includes('agents/') ? withMarkers(text, await problemsAround(files, path, around)) : text}`),
  );
  expect(drawn.join('')).toBe(marked);
}
