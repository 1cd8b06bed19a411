import { estimateTokens } from '../../document/token-estimate';

/** What a text costs where a model reads it: `About 1,200 tokens`. */
export function costWords(text: string): string {
  const count = estimateTokens(text);
  return `About ${count.toLocaleString('en')} ${count === 1 ? 'token' : 'tokens'}`;
}
