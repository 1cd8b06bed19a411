import type { AgentDocument } from '../document/agent-document';
import { lineAt } from '../document/lines';
import { span, type Span } from '../document/span';
import type { CheckOptions } from './check';
import type { Fix, Problem, Rule } from './rule';
import { silences, type Suppression } from './suppression';
import { didYouMean } from './support/did-you-mean';
import { linesOf, remove } from './support/edits';

/** Raised by `check` itself, which alone knows what the comments silenced. */
export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  severity: 'hint',
  category: 'worth-knowing',
  summary: 'A comment silences a rule that has nothing to say there.',
  rationale: `
\`# agentfiles-disable-next-line RULE\` on a line of its own in the frontmatter silences a rule for the line below it. \`<!-- agentfiles-disable RULE -->\` in the text behind the frontmatter silences it for
the frontmatter and for all that follows, up to \`<!-- agentfiles-enable RULE -->\`. Several rules are separated by commas or blanks; without any, all are silenced.

A comment that silences nothing is left over from a problem that is gone, misspells the rule, or stands in the wrong place. Remove it, so that it does not hide the next problem.
`,
  sources: [],
  examples: [
    {
      before:
        '---\nname: reviewer\n# agentfiles-disable-next-line short-description\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  check: () => [],
};

interface Raised extends Problem {
  readonly rule: Rule;
}

/** What the comments silence in vain. Rules that are switched off have nothing to say, so nothing is said of them. */
export function unusedSuppressions(document: AgentDocument, suppressions: readonly Suppression[], problems: readonly Raised[], options: CheckOptions): readonly Problem[] {
  if (options.severities[unusedSuppression.id] === 'off') return [];
  const wanted = suppressions.filter(({ rules }) => !rules.some(({ id }) => id === unusedSuppression.id));
  return wanted.flatMap((suppression) => unusedIn(document, suppression, problems, options));
}

function unusedIn(document: AgentDocument, suppression: Suppression, problems: readonly Raised[], { rules, severities, world }: CheckOptions): readonly Problem[] {
  const silenced = new Set(problems.filter(({ rule, span: at }) => silences(suppression, rule.id, at.start)).map(({ rule }) => rule.id));
  if (suppression.rules.length === 0) return silenced.size > 0 ? [] : [whole(document, suppression, 'This comment silences nothing.')];
  // A rule that looks around may yet have something to say when all is known.
  const waiting = new Set(rules.filter(({ around }) => around && world?.complete !== true).map(({ id }) => id));
  const unused = suppression.rules.filter(({ id }) => !silenced.has(id) && !waiting.has(id) && severities[id] !== 'off');
  const known = new Set(rules.map(({ id }) => id));
  const words = (id: string): string => (known.has(id) ? `"${id}" has nothing to say here.` : unknown(id, known));
  if (unused.length > 0 && unused.length === suppression.rules.length) return [whole(document, suppression, unused.map(({ id }) => words(id)).join(' '))];
  return unused.map(({ id, span: at }) => ({ span: at, message: words(id), fixes: [withoutRule(document, at, id)], tag: 'unnecessary' }));
}

function unknown(id: string, known: ReadonlySet<string>): string {
  const meant = didYouMean(id, known);
  return `There is no rule "${id}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
}

function whole(document: AgentDocument, suppression: Suppression, message: string): Problem {
  return { span: suppression.span, message: `${message} Remove the comment.`, fixes: [withoutComment(document, suppression)], tag: 'unnecessary' };
}

/** With its line, where it has it to itself. The text behind the frontmatter is the prompt, so that there nothing is removed unasked. */
function withoutComment(document: AgentDocument, { span: at, place }: Suppression): Fix {
  const lines = linesOf(document, at);
  const alone = document.text.slice(lines.start, lines.end).trim() === document.text.slice(at.start, at.end);
  return { title: 'Remove the comment', edits: [remove(alone ? lines : at)], safe: place === 'frontmatter' };
}

/** The rule's name with the comma or blanks before it; of the first one, those behind it. */
function withoutRule({ text }: AgentDocument, at: Span, id: string): Fix {
  const line = lineAt(text, at.start);
  const before = /[\s,]*$/.exec(text.slice(line.start, at.start))?.[0] ?? '';
  const behind = /^[ \t]*,[ \t]*/.exec(text.slice(at.end, line.end))?.[0] ?? '';
  const cut = before.includes(',') || behind === '' ? span(at.start - before.length, at.end) : span(at.start, at.end + behind.length);
  return { title: `Remove "${id}"`, edits: [remove(cut)], safe: true };
}
