/** Characters of alphabets, of which a token holds several; others take about one token each. */
const alphabetic = /[\u0000-\u0FFF\u1E00-\u206F]/;

const charactersPerToken = 4;

/**
 * About how many tokens a text costs: one for each four characters, the rule of thumb for English, and one for each Chinese,
 * Japanese or Korean character or emoji. Real counts differ from model to model by a fifth and more, so say "about".
 */
export function estimateTokens(text: string): number {
  let alphabeticCharacters = 0;
  let others = 0;
  for (const character of text) {
    if (alphabetic.test(character)) alphabeticCharacters++;
    else others++;
  }
  return Math.ceil(alphabeticCharacters / charactersPerToken) + others;
}
