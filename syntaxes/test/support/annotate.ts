import { INITIAL, type IGrammar, type IToken } from 'vscode-textmate';

/**
 * A text with its tokens: each line behind `>`, and under it a line per token, with carets below the token and its scopes.
 * Left out, since every line has them, are the root scope, blank tokens and tokens without a scope of their own.
 * Lines that begin inside the frontmatter stand behind `:` instead, in the place of the scope that they all share.
 */
export function annotate(grammar: IGrammar, text: string): string {
  let stack = INITIAL;
  const lines = text.split(/\r\n|\r|\n/).map(line => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    const sign = result.tokens[0]?.scopes.includes(frontmatter) ? ':' : '>';
    return [sign + line, ...result.tokens.flatMap(token => caretLine(line, token))].join('\n');
  });
  return `${lines.join('\n')}\n`;
}

const root = 'text.html.markdown.agent';
const frontmatter = 'meta.embedded.block.frontmatter';

function caretLine(line: string, { startIndex, endIndex, scopes }: IToken): readonly string[] {
  const end = Math.min(endIndex, line.length);
  const own = scopes.filter(scope => scope !== root && scope !== frontmatter);
  if (own.length === 0 || line.slice(startIndex, end).trim() === '') return [];
  return [` ${' '.repeat(startIndex)}${'^'.repeat(end - startIndex)} ${own.join(' ')}`];
}
