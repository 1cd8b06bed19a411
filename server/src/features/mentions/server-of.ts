import { span, type Span } from '../../document/span';
import type { Dialect } from '../../spec';
import type { Token } from '../vocabulary/tokens';
import type { FoundMention } from './found';

/** The server's name in that of one of its tools. */
export function serverOf({ start, text }: Token, { serverToolPattern, serverToolName: { prefix, joint } }: Dialect): Token | undefined {
  if (!text.startsWith(prefix) || !serverToolPattern.test(text)) return undefined;
  const end = text.indexOf(joint, prefix.length);
  const name = text.slice(prefix.length, end === -1 ? undefined : end);
  return { start: start + prefix.length, end: start + prefix.length + name.length, text: name };
}

/** The servers whose tools a text speaks of, wherever: in prose, in code, in a pattern. */
export function* serversSpokenOf(text: string, within: Span, { serverToolPattern, serverToolName: { prefix, joint } }: Dialect): Generator<FoundMention> {
  const part = text.slice(within.start, within.end);
  if (!part.includes(prefix)) return;
  for (const { 0: tool, index } of part.matchAll(new RegExp(`(?<![\\w-])${prefix}[\\w-]+`, 'g'))) {
    const [name = ''] = tool.slice(prefix.length).split(joint);
    const start = within.start + index + prefix.length;
    const whole = tool.length > prefix.length + name.length;
    // What a pattern goes on with may be the rest of the name.
    const goesOn = !whole && /^[.[*+?\\({]/.test(text.slice(start + name.length)) && !/^\.(?:\s|$)/.test(text.slice(start + name.length));
    if (serverToolPattern.test(tool) && !goesOn) yield { kind: 'server', name, span: span(start, start + name.length) };
  }
}
