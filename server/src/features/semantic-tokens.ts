import type { SemanticTokens } from 'vscode-languageserver-types';
import { bodyOf, type AgentDocument } from '../document/agent-document';
import { promptWords } from '../document/prompt-words';
import { overlaps, type Span } from '../document/span';
import type { Ranges } from './ranges';
import { referencesIn, type Reference } from './references';
import type { WordKind } from './vocabulary/expected';
import { emptyWorld, type World } from '../workspace/world';

const types = ['function', 'class', 'enumMember', 'namespace', 'variable', 'macro'] as const;
const modifiers = ['declaration', 'defaultLibrary', 'deprecated'] as const;

type TokenType = (typeof types)[number];
type TokenModifier = (typeof modifiers)[number];

/** Types and modifiers of the protocol's own, which themes have colours for. */
export const semanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

/** What a word is to a theme. Numbers and plain texts have their colours from the grammar. */
const typeOfKind: Readonly<Partial<Record<WordKind, TokenType>>> = {
  tool: 'function',
  agent: 'class',
  model: 'enumMember',
  choice: 'enumMember',
  color: 'enumMember',
  skill: 'namespace',
  server: 'namespace',
};

interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * Tools, agents, models and other words with a meaning in the frontmatter, and tools, agents, files and placeholders in the prompt; those that `within`
 * touches, if it is given. A tool or a model that the reader does not know gets none, and so shows that it is not known. Each lies on one line.
 */
export function semanticTokens(document: AgentDocument, ranges: Ranges, within?: Span, world: World = emptyWorld): SemanticTokens {
  const body = bodyOf(document);
  const tokens = [
    ...referencesIn({ document, world }).flatMap((reference) => tokenOf(reference, document) ?? []),
    ...promptWords(document.text, body).map(({ span: at, kind }): Token => ({ span: at, type: kind === 'mention' ? 'macro' : 'variable', modifiers: [] })),
  ];
  const wanted = tokens.filter(({ span: at }) => at.end > at.start && (!within || overlaps(at, within)));
  return { data: encoded(wanted.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end), ranges) };
}

function tokenOf({ span: at, kind, word, place, written }: Reference, { dialect }: AgentDocument): Token | undefined {
  const type = typeOfKind[kind];
  // Names that nothing is known of may be right all the same, but tools and models are all known.
  if (!type || (!word && kind !== 'agent' && kind !== 'skill' && kind !== 'server')) return undefined;
  const tool = kind === 'tool' ? dialect.tools.find(({ name, aliases = [] }) => name === written || aliases.includes(written)) : undefined;
  const isOld = kind === 'tool' && (dialect.removedTools.some(({ name }) => name === written) || (tool !== undefined && tool.name !== written));
  const isBuiltIn = tool !== undefined || (kind === 'agent' && place !== 'declaration' && dialect.builtInAgents.some(({ name }) => name === written));
  const held: Readonly<Record<TokenModifier, boolean>> = { declaration: place === 'declaration', defaultLibrary: isBuiltIn, deprecated: isOld };
  return { span: at, type, modifiers: modifiers.filter((modifier) => held[modifier]) };
}

/** Five numbers for each token, as the protocol wants them: lines and columns count from the token before. What overlaps it is left out. */
function encoded(tokens: readonly Token[], ranges: Ranges): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0, end: 0 };
  for (const { span: at, type, modifiers: held } of tokens) {
    if (at.start < last.end) continue;
    const { line, character } = ranges.range(at).start;
    const bits = held.reduce((sum, modifier) => sum + 2 ** modifiers.indexOf(modifier), 0);
    data.push(line - last.line, line === last.line ? character - last.character : character, at.end - at.start, types.indexOf(type), bits);
    last = { line, character, end: at.end };
  }
  return data;
}
