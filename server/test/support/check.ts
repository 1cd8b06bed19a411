import { expect } from 'vitest';
import { parseAgentDocument, type AgentDocument } from '../../src/document/agent-document';
import { applyEdits } from '../../src/document/span';
import { check, rules, type Example, type Fix, type RuleProblem } from '../../src/rules';
import { dialects } from '../../src/spec';
import { emptyWorld } from '../../src/workspace/world';
import { withMarkers, withoutMarkers } from './markers';

export interface Setting {
  readonly path?: string;
  readonly dialect?: string;
  readonly claimed?: true;
  readonly around?: Example['around'];
  readonly plugin?: Example['plugin'];
}

/** A text read as an agent file, in `.claude/agents/reviewer.md` if not said otherwise. */
export function documentOf(text: string, { path = '.claude/agents/reviewer.md', dialect = 'claude-code', claimed, plugin }: Setting = {}): AgentDocument {
  const found = dialects.find(({ id }) => id === dialect);
  if (!found) throw new Error(`No dialect "${dialect}"`);
  return parseAgentDocument(text, found, { path, ...(claimed && { claimed }), ...plugin?.origin });
}

/** All problems of a text. A rule that throws fails the test. */
export function problemsOf(text: string, setting?: Setting): readonly RuleProblem[] {
  return check(documentOf(text, setting), {
    rules,
    severities: {},
    ...(setting?.around && { world: { ...emptyWorld, complete: true, ...setting.around.world } }),
    onFailure: (rule, error) => {
      throw new Error(`Rule "${rule.id}" failed`, { cause: error });
    },
  });
}

/** Checks that the problems of the fixture are those drawn into it: no more, no fewer, at these places, in these words. */
export function expectProblems(marked: string, setting?: Setting): void {
  const text = withoutMarkers(marked);
  expect(withMarkers(text, problemsOf(text, setting))).toBe(marked);
}

/** The text after a fix; the problem is the first one of the rule, the fix the first one or the one with that title. */
export function fixed(text: string, rule: string, title?: string, setting?: Setting): string {
  const fixes = problemsOf(text, setting).find((problem) => problem.rule.id === rule)?.fixes ?? [];
  const fix: Fix | undefined = title === undefined ? fixes[0] : fixes.find((candidate) => candidate.title === title);
  if (!fix) throw new Error(`Rule "${rule}" offers no fix${title === undefined ? '' : ` "${title}"`}, but ${fixes.map((one) => one.title).join(', ') || 'none'}`);
  return applyEdits(text, fix.edits);
}
