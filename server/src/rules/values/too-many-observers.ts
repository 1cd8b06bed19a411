import type { AgentDocument } from '../../document/agent-document';
import { entryOf, stringOf, type Node } from '../../document/node';
import { span, type Span } from '../../document/span';
import { read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { remove } from '../support/edits';
import { valueSpan } from '../support/written';

export const tooManyObservers: Rule = {
  id: 'too-many-observers',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'An agent has up to four observers, and more are named.',
  rationale: `
\`observer\` names one agent, or several with commas between them, and Claude Code takes up to four. Where there are more it says nothing, and not all of them can count.

Keep the four that matter.
`,
  sources: [read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nobserver: watcher, auditor, scribe, critic, timer\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nobserver: watcher, auditor, scribe, critic\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const { name, form, ignored } of document.dialect.fields) {
      const value = form.kind === 'text' && form.most !== undefined && ignored === undefined ? entryOf(document.root, name)?.value : undefined;
      if (!value || form.kind !== 'text' || form.most === undefined) continue;
      const names = (stringOf(value) ?? '').split(',').filter((one) => one.trim() !== '');
      if (names.length <= form.most) continue;
      const beyond = beyondIn(document, value, form.most);
      yield {
        span: beyond?.shown ?? valueSpan(document, value),
        message: `"${name}" takes up to ${form.most} agents, and these are ${names.length}. Not all of them count. Keep ${form.most} at most.`,
        fixes: beyond ? [{ title: `Keep the first ${form.most}`, edits: [remove(beyond.cut)], safe: false }] : [],
      };
    }
  },
};

/** What is written behind so many names, without the quotes around a value: to be shown, and to be cut with the comma before it. */
function beyondIn(document: AgentDocument, value: Node, most: number): { readonly shown: Span; readonly cut: Span } | undefined {
  const at = valueSpan(document, value);
  const source = document.text.slice(at.start, at.end);
  const quote = /^["']/.exec(source) ? 1 : 0;
  const pattern = new RegExp(`^["']?(?:[^,]*[^,\\s][^,]*,){${most - 1}}[^,]*[^,\\s]`);
  const kept = /[\r\n\\]/.test(source) ? undefined : pattern.exec(source)?.[0].length;
  if (kept === undefined) return undefined;
  const end = at.end - quote;
  const gap = /^[\s,]*/.exec(source.slice(kept))?.[0].length ?? 0;
  return { shown: span(at.start + kept + gap, end), cut: span(at.start + kept, end) };
}
