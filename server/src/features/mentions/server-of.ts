import type { Dialect } from '../../spec';
import type { Token } from '../vocabulary/tokens';

/** The server's name in that of one of its tools. */
export function serverOf({ start, text }: Token, { serverToolPattern, serverToolName: { prefix, joint } }: Dialect): Token | undefined {
  if (!text.startsWith(prefix) || !serverToolPattern.test(text)) return undefined;
  const end = text.indexOf(joint, prefix.length);
  const name = text.slice(prefix.length, end === -1 ? undefined : end);
  return { start: start + prefix.length, end: start + prefix.length + name.length, text: name };
}
