import type { DocumentLink } from 'vscode-languageserver-types';
import type { AgentDocument } from '../document/agent-document';
import { promptOf } from '../document/prompt';
import { span, type Span } from '../document/span';
import type { Ranges } from './ranges';

const url = /\bhttps?:\/\/[^\s<>"'`\\^{}|]+/g;
// The destination of a markdown link, relative to the file; images are links, too.
const destination = /\]\(\s*<?(?!#|[a-z][a-z\d+.-]*:)([^\s)>#]+)(?:#[^\s)>]*)?>?(?:\s+"[^"]*")?\s*\)/gi;
const mention = /(?<![\w@/.])@((?:~\/|\.{0,2}\/)?[\w.-]+(?:\/[\w.-]+)*\.\w+)/g;

/**
 * Addresses anywhere, and in the prompt the files that it names: `[text](file)` and `@file`. A file is resolved from the agent's
 * own place by `resolve`, which gives `undefined` for what it will not open. Nothing is looked up on a disk.
 */
export function links(document: AgentDocument, ranges: Ranges, resolve: (path: string) => string | undefined): DocumentLink[] {
  const { text, split } = document;
  const prompt = promptOf(text, split?.body ?? span(0, text.length));
  const code = prompt.passages.filter(({ kind }) => kind === 'code').map(({ opening, closing }) => span(opening.start, closing?.end ?? prompt.span.end));
  const outside = ({ start }: Span): boolean => !code.some((at) => at.start <= start && start < at.end);
  const addresses = found(text, url, 0, span(0, text.length)).map(trimmed);
  const files = [...found(text, destination, 1, prompt.span), ...found(text, mention, 1, prompt.span)].filter(({ at }) => outside(at));
  return [
    ...addresses.map(({ at, value }) => ({ range: ranges.range(at), target: value })),
    ...files.flatMap(({ at, value }) => {
      const target = resolve(value);
      return target === undefined ? [] : [{ range: ranges.range(at), target }];
    }),
  ];
}

interface Found {
  readonly at: Span;
  readonly value: string;
}

function found(text: string, pattern: RegExp, group: number, within: Span): Found[] {
  return [...text.slice(within.start, within.end).matchAll(pattern)].flatMap((match) => {
    const value = match[group] ?? '';
    const start = within.start + match.index + match[0].lastIndexOf(value);
    return value === '' ? [] : [{ at: span(start, start + value.length), value }];
  });
}

/** Punctuation behind an address belongs to the sentence. */
function trimmed({ at, value }: Found): Found {
  const address = value.replace(/(?:[.,;:!?)\]*_]|<\/?)+$/, '');
  return { at: span(at.start, at.start + address.length), value: address };
}
