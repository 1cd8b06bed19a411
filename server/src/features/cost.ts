import { counted } from '../document/counted';
import { estimateTokens } from '../document/token-estimate';

/** What a text costs where a model reads it: `about 1,200 tokens`. */
export function costWords(text: string): string {
  const count = estimateTokens(text);
  return `about ${counted(count)} ${count === 1 ? 'token' : 'tokens'}`;
}
