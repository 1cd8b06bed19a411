import { INITIAL, type IGrammar } from 'vscode-textmate';

/** A token with its place in the whole text, in UTF-16 offsets. */
export interface PlacedToken {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** The tokens of a text with LF or CRLF, line by line as VS Code asks for them. */
export function tokensOf(grammar: IGrammar, text: string): readonly PlacedToken[] {
  let stack = INITIAL;
  return [...text.matchAll(/([^\n]*?)(?:\r?\n|$)/g)].flatMap(({ index, 1: line = '' }) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({ start: index + startIndex, end: index + Math.min(endIndex, line.length), scopes }));
  });
}
