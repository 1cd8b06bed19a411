/** Characters of alphabets, of which a token holds several; others take about one token each. */
const alphabetic = /[\u0000-\u0FFF\u1E00-\u206F]/;

const others = /[^\u0000-\u0FFF\u1E00-\u206F]/;

const charactersPerToken = 4;

/**
 * About how many tokens a text costs: one for each four characters, the rule of thumb for English, and one for each Chinese,
 * Japanese or Korean character or emoji. Real counts differ from model to model by a fifth and more, so say "about".
 */
export function estimateTokens(text: string): number {
  // Nearly all texts are of one alphabet, which one look tells.
  if (!others.test(text)) return Math.ceil(text.length / charactersPerToken);
  let alphabeticCharacters = 0;
  let tokens = 0;
  for (const character of text) {
    if (alphabetic.test(character)) alphabeticCharacters++;
    else tokens++;
  }
  return Math.ceil(alphabeticCharacters / charactersPerToken) + tokens;
}
