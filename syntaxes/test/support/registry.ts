import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { parseRawGrammar, Registry, type IGrammar, type IRawGrammar } from 'vscode-textmate';

const require = createRequire(import.meta.url);

/** Our grammar, as VS Code sees it: with the markdown and HTML grammars that VS Code ships, and two languages to put in fences. */
export async function loadAgentGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: sources => new OnigScanner(sources),
      createOnigString: text => new OnigString(text),
    }),
    loadGrammar: scopeName => Promise.resolve(rawGrammar(scopeName)),
  });
  const grammar = await registry.loadGrammar('text.html.markdown.agent');
  if (!grammar) throw new Error('The grammar of this project did not load.');
  return grammar;
}

/** The text of our grammar. */
export function readAgentGrammar(): string {
  return readFileSync(agentGrammarPath, 'utf8');
}

const agentGrammarPath = fileURLToPath(new URL('../../agent-markdown.tmLanguage.json', import.meta.url));

function rawGrammar(scopeName: string): IRawGrammar | undefined {
  const path = scopeName === 'text.html.markdown.agent' ? agentGrammarPath : builtInGrammarPath(scopeName);
  return path === undefined ? undefined : parseRawGrammar(readFileSync(path, 'utf8'), path);
}

function builtInGrammarPath(scopeName: string): string | undefined {
  const name = builtInGrammars.get(scopeName);
  return name === undefined ? undefined : require.resolve(`tm-grammars/grammars/${name}.json`);
}

/** The package `tm-grammars` holds the grammars of VS Code itself. Other fences stay unresolved, which tests nothing of ours. */
const builtInGrammars: ReadonlyMap<string, string> = new Map([
  ['text.html.markdown', 'markdown'],
  ['text.html.derivative', 'html-derivative'],
  ['text.html.basic', 'html'],
  ['source.yaml', 'yaml'],
  ['source.json', 'json'],
]);
