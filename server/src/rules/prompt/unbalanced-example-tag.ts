import type { AgentDocument } from '../../document/agent-document';
import { proseIn } from '../../document/prose';
import { span, type Span } from '../../document/span';
import { tagsIn, type Tag } from '../../document/tags';
import type { Problem, Rule } from '../rule';
import { descriptionOf } from './meant';

export const unbalancedExampleTag: Rule = {
  id: 'unbalanced-example-tag',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'An "<example>" or "<commentary>" that is opened but not closed, or closed but not opened.',
  rationale: `
Examples in descriptions and prompts are set off with tags, as Claude Code's own generator writes them: \`<example>\` with a \`<commentary>\` in it. Nothing checks them. Where a closing tag is missing, whatever follows reads as part of
the example to the model: the next example, or the rest of the prompt.

Code blocks and code in backticks are left out.
`,
  sources: [{ evidence: 'documentation', version: '2.1.330', url: 'https://code.claude.com/docs/en/sub-agents' }],
  examples: [
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\n<example>\nuser: Is this safe?\n<commentary>\nThe user asks for a review.\n</example>\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\n<example>\nuser: Is this safe?\n<commentary>\nThe user asks for a review.\n</commentary>\n</example>\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const { text, split } = document;
    const hasTags = (at: Span): boolean => /<\/?(?:examples?|commentary)>/.test(text.slice(at.start, at.end));
    if (!hasTags(span(0, text.length))) return;
    const description = descriptionOf(document);
    if (description && !description.entry.value.alias) yield* unbalanced(document, [description.entry.value.span]);
    if (split && hasTags(split.body)) yield* unbalanced(document, proseIn(text, split.body));
  },
};

/** One problem at most for each text: behind the first slip nobody knows what was meant. */
function unbalanced(document: AgentDocument, stretches: Iterable<Span>): readonly Problem[] {
  const open: Tag[] = [];
  for (const tag of tagsIn(document.text, stretches)) {
    if (!isExampleTag(tag)) continue;
    const last = open.at(-1);
    if (!tag.closing) open.push(tag);
    else if (last?.name === tag.name) open.pop();
    else return [last && open.some(({ name }) => name === tag.name) ? unclosedInside(document, last, tag) : unopened(tag)];
  }
  const [first] = open;
  return first ? [unclosed(first)] : [];
}

/** The tags that generators of agents write. */
function isExampleTag({ name }: Tag): boolean {
  return /^(?:examples?|commentary)$/.test(name);
}

function unclosed({ span: at, name }: Tag): Problem {
  return { span: at, message: `"<${name}>" is never closed, so all that follows reads as part of it. Add "</${name}>" where it ends.` };
}

function unopened({ span: at, name }: Tag): Problem {
  return { span: at, message: `"</${name}>" closes what was never opened. Remove it, or add "<${name}>" where it begins.` };
}

/** The tag around it ends first, so that it must end there, too. */
function unclosedInside({ text }: AgentDocument, tag: Tag, outer: Tag): Problem {
  const line = text.slice(text.lastIndexOf('\n', outer.span.start - 1) + 1, outer.span.start);
  const gap = line.trim() === '' ? (text[outer.span.start - line.length - 2] === '\r' ? '\r\n' : '\n') + line : '';
  return {
    span: tag.span,
    message: `"<${tag.name}>" is not closed before "</${outer.name}>". Add "</${tag.name}>" where it ends.`,
    fixes: [{ title: `Add "</${tag.name}>" before "</${outer.name}>"`, edits: [{ span: span(outer.span.start, outer.span.start), text: `</${tag.name}>${gap}` }], safe: false }],
  };
}
