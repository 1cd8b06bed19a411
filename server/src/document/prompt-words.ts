import { stretchesIn } from './prose';
import { span, type Span } from './span';

/** A stretch of a prompt that stands for something else: a file, or what is filled in. */
export interface PromptWord {
  readonly kind: 'mention' | 'placeholder';
  readonly span: Span;
}

/** `@src/main.ts` and `@docs/`; a word without a slash or a dot is rather a person. */
const mention = /(?<![\w@/.-])@(?:~\/|\.{0,2}\/)?[\w-][\w./-]*[\w/]/g;

/** `$ARGUMENTS`, `$ARGUMENTS[0]`, `${CLAUDE_PLUGIN_ROOT}` and `{{name}}`; `$5` is rather a price. */
const placeholder = /\$(?:[A-Z][A-Z\d_]+(?:\[\d+\])?|\{[A-Za-z_]\w*\})|\{\{ ?[\w.-]+ ?\}\}/g;

/** The mentions in the prose of a prompt, and the placeholders in prose and in backticks. Code blocks are left to their own languages. */
export function promptWords(text: string, body: Span): readonly PromptWord[] {
  const words: PromptWord[] = [];
  const add = (kind: PromptWord['kind'], from: number, matches: Iterable<RegExpMatchArray>): void => {
    for (const { 0: written, index = 0 } of matches) words.push({ kind, span: span(from + index, from + index + written.length) });
  };
  for (const at of stretchesIn(text, body)) {
    const stretch = at.kind === 'comment' ? '' : text.slice(at.start, at.end);
    if (at.kind === 'prose' && stretch.includes('@')) add('mention', at.start, [...stretch.matchAll(mention)].filter(([written]) => /[./]/.test(written)));
    if (stretch.includes('$') || stretch.includes('{{')) add('placeholder', at.start, stretch.matchAll(placeholder));
  }
  return words;
}
