import { bodyOf, type AgentDocument } from '../document/agent-document';
import { linesIn } from '../document/lines';
import type { Node } from '../document/node';
import { stretchesIn } from '../document/prose';
import { span, type Span } from '../document/span';

/**
 * A comment that silences rules:
 * - `# agentfiles-disable-next-line RULE` on a line of its own in the frontmatter, for the line below it
 * - `<!-- agentfiles-disable RULE -->` in the text behind it, for the frontmatter and for all that follows up to `<!-- agentfiles-enable RULE -->`
 *
 * Several rules are separated by commas or blanks; without any, all are meant.
 */
export interface Suppression {
  /** The comment itself. */
  readonly span: Span;
  /** Where problems of one of its rules are silenced: those that begin in one of the stretches. */
  readonly reach: (rule: string) => readonly Span[];
  /** The rules, each with its place; empty for all. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly place: 'frontmatter' | 'body';
}

/** All comments of a document that silence rules. */
export function suppressionsIn(document: AgentDocument): readonly Suppression[] {
  if (!document.text.includes('agentfiles-disable')) return [];
  return [...inFrontmatter(document), ...inBody(document)];
}

/** Whether a comment speaks of a problem of the rule that begins at `offset`. */
export function silences({ reach, rules }: Suppression, rule: string, offset: number): boolean {
  return isMeant(rules, rule) && reach(rule).some((at) => at.start <= offset && offset < at.end);
}

const nextLine = /^[ \t]*#[ \t]*agentfiles-disable-next-line(?=[\s,]|$)([\w\s,-]*)$/;

function* inFrontmatter({ text, split, root }: AgentDocument): Generator<Suppression> {
  if (!split) return;
  for (const line of linesIn(text, split.block.start, split.block.end)) {
    const found = nextLine.exec(line.text);
    // In the middle of a text over several lines it is a part of the text.
    if (!found || isInScalar(root, line.start)) continue;
    const list = found[1] ?? '';
    const at = span(line.start + line.text.indexOf('#'), line.start + line.text.trimEnd().length);
    const reach = [below(text, line.next)];
    yield { span: at, reach: () => reach, rules: rulesIn(list, line.end - list.length), place: 'frontmatter' };
  }
}

/** The first line that is not such a comment itself, so that several of them can be stacked. */
function below(text: string, start: number): Span {
  for (const line of linesIn(text, start)) if (!nextLine.test(line.text)) return span(line.start, Math.max(line.next, line.end + 1));
  return span(text.length, text.length + 1);
}

function isInScalar(node: Node, offset: number): boolean {
  if (node.kind === 'scalar') return node.span.start < offset && offset < node.span.end;
  const children = node.kind === 'sequence' ? node.items : node.entries.map(({ value }) => value);
  return children.some((child) => isInScalar(child, offset));
}

const switches = /<!--[ \t]*agentfiles-(disable|enable)(?=[\s,]|-->)([\w\s,-]*)-->/g;

function* inBody(document: AgentDocument): Generator<Suppression> {
  const { text } = document;
  const body = bodyOf(document);
  const found = switchesIn(text, body);
  for (const [index, { disable, at, rules }] of found.entries()) {
    if (!disable) continue;
    const endFor = (rule: string): number => found.slice(index + 1).find((other) => !other.disable && isMeant(other.rules, rule))?.at.start ?? text.length + 1;
    yield { span: at, reach: (rule) => [span(0, body.start), span(at.end, endFor(rule))], rules, place: 'body' };
  }
}

function isMeant(rules: Suppression['rules'], rule: string): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === rule);
}

interface Switch {
  readonly disable: boolean;
  readonly at: Span;
  readonly rules: Suppression['rules'];
}

function switchesIn(text: string, body: Span): readonly Switch[] {
  const found: Switch[] = [];
  for (const stretch of stretchesIn(text, body)) {
    if (stretch.kind !== 'comment') continue;
    for (const match of text.slice(stretch.start, stretch.end).matchAll(switches)) {
      const start = stretch.start + match.index;
      const list = match[2] ?? '';
      const listStart = start + match[0].indexOf(match[1] ?? '') + (match[1] ?? '').length;
      found.push({ disable: match[1] === 'disable', at: span(start, start + match[0].length), rules: rulesIn(list, listStart) });
    }
  }
  return found;
}

function rulesIn(list: string, start: number): Suppression['rules'] {
  return [...list.matchAll(/[^\s,]+/g)].map((match) => ({ id: match[0], span: span(start + match.index, start + match.index + match[0].length) }));
}
