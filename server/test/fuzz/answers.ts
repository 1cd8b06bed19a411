import type { CodeActionContext, Position, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createService, type LanguageService } from '../../src/service';
import { dialects, type Dialect } from '../../src/spec';

/** Where things are asked that are about a place. */
export interface Place {
  readonly position: Position;
  readonly range: Range;
}

type Question = Exclude<keyof LanguageService, 'forget' | 'foundAround'>;

/** One answer to each question that there is: a method that the service gets must be asked here, too, before this compiles. */
export type Answers = { readonly [Q in Question]: ReturnType<LanguageService[Q]> };

/** Told how many milliseconds each answer took. */
export type Clock = (question: Question, milliseconds: number) => void;

const context: CodeActionContext = { diagnostics: [] };
const red = { red: 1, green: 0.2, blue: 0, alpha: 1 };

export function answersOf(service: LanguageService, document: TextDocument, { position, range }: Place, clock: Clock = () => undefined): Answers {
  const timed = <Q extends Question>(question: Q, ask: (method: LanguageService[Q]) => Answers[Q]): Answers[Q] => {
    const start = performance.now();
    const answer = ask(service[question]);
    clock(question, performance.now() - start);
    return answer;
  };
  return {
    read: timed('read', (ask) => ask(document)),
    checked: timed('checked', (ask) => ask(document)),
    verdict: timed('verdict', (ask) => ask(document)),
    diagnostics: timed('diagnostics', (ask) => ask(document)),
    completion: timed('completion', (ask) => ask(document, position)),
    folderAt: timed('folderAt', (ask) => ask(document, position)),
    hover: timed('hover', (ask) => ask(document, position)),
    quickFixes: timed('quickFixes', (ask) => ask(document, range, context)),
    refactorings: timed('refactorings', (ask) => ask(document, range)),
    fixAll: timed('fixAll', (ask) => ask(document)),
    formatting: timed('formatting', (ask) => ask(document)),
    colors: timed('colors', (ask) => ask(document)),
    colorPresentations: timed('colorPresentations', (ask) => ask(document, red, range)),
    outline: timed('outline', (ask) => ask(document)),
    folding: timed('folding', (ask) => ask(document)),
    selectionRanges: timed('selectionRanges', (ask) => ask(document, [position])),
    links: timed('links', (ask) => ask(document)),
    semanticTokens: timed('semanticTokens', (ask) => ask(document)),
    documentHighlights: timed('documentHighlights', (ask) => ask(document, position)),
    linkedEditingRanges: timed('linkedEditingRanges', (ask) => ask(document, position)),
    codeLenses: timed('codeLenses', (ask) => ask(document)),
    inlayHints: timed('inlayHints', (ask) => ask(document)),
  };
}

/** A service that reads every document as this dialect does, shows everything, and fails where a rule does. */
export function strictService(dialect: Dialect | undefined = dialects[0]): LanguageService {
  return createService({
    settingOf: () => ({ dialect, origin: { path: '/work/.claude/agents/reviewer.md' }, severities: {}, annotations: { codeLens: true, inlayHints: true } }),
    ruleLink: (rule) => `command:agentfiles.explainRule?${encodeURIComponent(JSON.stringify([rule]))}`,
    log: (message) => {
      throw new Error(String(message));
    },
  });
}
