import { TextDocument } from 'vscode-languageserver-textdocument';
import { createService, type LanguageService } from '../../server/src/service';
import { claudeCode } from '../../server/src/spec';
import { seedText } from '../agents';
import { median } from '../stats/percentile';

/** Something asked of a text in this very process, with no connection. */
export interface Question {
  readonly name: string;
  readonly ask: (service: LanguageService, document: TextDocument) => unknown;
}

export const questions: readonly Question[] = [
  { name: 'read and check', ask: (service, document) => service.diagnostics(document) },
  { name: 'completion', ask: (service, document) => service.completion(document, { line: 3, character: 7 }) },
  { name: 'hover', ask: (service, document) => service.hover(document, { line: 3, character: 2 }) },
  { name: 'semantic tokens', ask: (service, document) => service.semanticTokens(document) },
  { name: 'links', ask: (service, document) => service.links(document) },
  { name: 'outline', ask: (service, document) => service.outline(document) },
];

/** Milliseconds for each question, asked anew of a document never seen before: the median of several. */
export function timesOf(text: string, rounds: number): readonly number[] {
  const service = createService({ settingOf: () => ({ dialect: claudeCode, origin: { path: '/.claude/agents/typed.md' }, severities: {} }), log: () => undefined });
  const all = questions.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    const document = TextDocument.create('file:///.claude/agents/typed.md', 'agent-markdown', round, text);
    for (const [index, { ask }] of questions.entries()) {
      const start = performance.now();
      ask(service, document);
      all[index]?.push(performance.now() - start);
    }
  }
  return all.map(median);
}

/** Files of a kind, as long as wanted. */
export const kinds: readonly { readonly name: string; readonly text: (project: string, length: number) => string }[] = [
  { name: 'seed with a long prompt', text: (project, length) => filled(seedText(project), '', 'Look at `src/index.ts`, <example>and say</example> what is wrong with it.\n', length) },
  { name: 'long list of tools', text: (_, length) => filled('---\nname: a-b\ndescription: Reviews\ntools:\n', '---\nPrompt\n', '  - Read\n', length) },
  { name: 'long description', text: (_, length) => filled('---\nname: a-b\ndescription: |\n', '---\nPrompt\n', '  Reviews changes of every kind: small, and large.\n', length) },
  { name: 'broken frontmatter', text: (_, length) => filled('---\nname: a-b\ndescription: Use: this\n', '---\nPrompt\n', 'note: it is: wrong "here\n', length) },
];

function filled(head: string, tail: string, line: string, length: number): string {
  return head + line.repeat(Math.max(0, Math.floor((length - head.length - tail.length) / line.length))) + tail;
}
