import { parseAgentDocument, type AgentDocument } from '../document/agent-document';
import { lineAt, lineEndOf } from '../document/lines';
import { effectiveEntries, type Mapping } from '../document/node';
import { sameValue } from '../document/same-value';
import { applyEdits, type Edit } from '../document/span';
import type { RuleProblem } from './check';
import type { Fix, Rule } from './rule';
import { silences, suppressionsIn } from './suppression';
import { insert } from './support/edits';
import type { World } from '../workspace/world';

/**
 * Comments that silence the problem: above its line in the frontmatter, and in the text behind it, for the whole file. Left out is what would not do, and what makes
 * the reader see other values: in the middle of a text over several lines, a comment is a part of the text.
 */
export function suppressionFixes(document: AgentDocument, problem: RuleProblem, world: World): readonly Fix[] {
  const { id } = problem.rule;
  const tries: readonly (readonly [string, Edit | undefined])[] = [
    [`Disable "${id}" for this line`, lineAbove(document, problem)],
    [`Disable "${id}" in this file, by a comment in the prompt`, commentBehind(document, problem)],
  ];
  return tries.flatMap(([title, edit]) => (edit && silencesOnly(document, edit, problem, world) ? [{ title, edits: [edit], safe: false }] : []));
}

function lineAbove({ text, split }: AgentDocument, { span, rule }: RuleProblem): Edit | undefined {
  const end = split?.close?.end ?? split?.block.end;
  if (!split || end === undefined || span.start < split.block.start || span.start > end) return undefined;
  const line = lineAt(text, span.start);
  const blanks = /^ */.exec(line.text)?.[0] ?? '';
  return insert(line.start, `${blanks}# agentfiles-disable-next-line ${rule.id}${lineEndOf(text)}`);
}

function commentBehind({ text, split }: AgentDocument, { rule }: RuleProblem): Edit | undefined {
  const lineEnd = lineEndOf(text);
  const comment = `<!-- agentfiles-disable ${rule.id} -->`;
  const at = split?.body.start ?? text.length;
  const before = at === 0 || text[at - 1] === '\n' ? '' : lineEnd;
  return insert(at, `${before}${comment}${at === text.length ? lineEnd : lineEnd + lineEnd}`);
}

/** Whether the file with the comment is the same to the reader, and the rule has less to say. */
function silencesOnly(document: AgentDocument, edit: Edit, { rule }: RuleProblem, world: World): boolean {
  const after = parseAgentDocument(applyEdits(document.text, [edit]), document.dialect, document.origin);
  return (
    after.verdict === document.verdict &&
    after.fenceFlaw?.kind === document.fenceFlaw?.kind &&
    after.block?.attempt === document.block?.attempt &&
    sameEntries(document.root, after.root) &&
    heard(rule, after, world) < heard(rule, document, world)
  );
}

/** How many problems of a rule no comment silences. */
function heard(rule: Rule, document: AgentDocument, world: World): number {
  const suppressions = suppressionsIn(document);
  return [...rule.check(document, world)].filter(({ span }) => !suppressions.some((one) => silences(one, rule.id, span.start))).length;
}

function sameEntries(before: Mapping, after: Mapping): boolean {
  const [some, others] = [effectiveEntries(before), effectiveEntries(after)];
  return some.length === others.length && some.every(({ key, value }, index) => key === others[index]?.key && sameValue(value, others[index].value));
}
