import { isDeepStrictEqual } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readByReference, type ParseYaml } from '../../../conformance/reference/reader';
import type { AgentDocument } from '../../src/document/agent-document';
import { check, rules } from '../../src/rules';
import { claudeCode, type Dialect } from '../../src/spec';
import { answersOf, strictService, type Place } from './answers';
import { faultsOf } from './faults';
import type { Change } from './texts';

const uri = 'file:///work/.claude/agents/reviewer.md';

/** Milliseconds that an answer may take. Texts with dozens of faults take their time, and machines differ; who is late is asked twice more. */
const patience = 10_000;

/** Asks everything about a text at a place, given as shares of its length; tells what is wrong with the answers. */
export function faultsIn(text: string, at: number, to: number, dialect: Dialect = claudeCode): readonly string[] {
  const document = TextDocument.create(uri, 'agent-markdown', 1, text);
  const place = placeIn(document, at, to);
  const late = new Map<string, number>();
  const ask = (clock: (question: string, took: number) => void): ReturnType<typeof answersOf> => answersOf(strictService(dialect), document, place, clock);
  const answers = ask((question, took) => {
    if (took > patience) late.set(question, took);
  });
  for (let again = 0; again < 2 && late.size > 0; again++) {
    ask((question, took) => {
      if (took <= patience) late.delete(question);
    });
  }
  return [...faultsOf(document, answers, place), ...[...late].map(([question, took]) => `${question} takes ${Math.round(took)} ms`)];
}

/** Makes the changes one by one as an editor does, and tells where what was kept from before answers otherwise than a new service. */
export function staleAnswers(text: string, changes: readonly Change[], at: number, to: number): readonly string[] {
  const service = strictService();
  let document = TextDocument.create(uri, 'agent-markdown', 1, text);
  return changes.flatMap((change, index) => {
    answersOf(service, document, placeIn(document, at, to));
    document = TextDocument.update(document, [contentChange(document, change)], index + 2);
    const fresh = TextDocument.create(uri, 'agent-markdown', 1, document.getText());
    const place = placeIn(document, at, to);
    const [kept, anew] = [answersOf(service, document, place), answersOf(strictService(), fresh, place)].map((answers) => JSON.stringify({ ...answers, checked: answers.checked?.document.verdict }));
    return kept === anew ? [] : [`change ${index} leaves ${kept ?? ''} and not ${anew ?? ''}`];
  });
}

/** Where we and the slow reader, written from the measured facts alone, see different agents; nothing where both see the same. */
export function otherReading(document: AgentDocument, parse: ParseYaml): readonly string[] {
  const [ours, theirs] = [readingOf(document), plain(readByReference(document.text, parse))];
  return isDeepStrictEqual(ours, theirs) ? [] : [`we see ${JSON.stringify(ours)}, the reference ${JSON.stringify(theirs)}`];
}

/** What the reader makes of a document, as JSON has it. */
export function readingOf({ verdict, agent }: AgentDocument): unknown {
  return plain({ verdict, agent });
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/** Problems outside of the text, and rules that throw. */
export function problemFaults(document: AgentDocument): readonly string[] {
  const failures: string[] = [];
  const problems = check(document, { rules, severities: {}, onFailure: ({ id }, error) => failures.push(`${id} throws ${String(error)}`) });
  const { length } = document.text;
  const outside = problems.filter(({ span: { start, end } }) => !(start >= 0 && start <= end && end <= length));
  return [...failures, ...outside.map(({ rule, span: { start, end } }) => `${rule.id} at ${start}–${end} of ${length}`)];
}

function placeIn(document: TextDocument, at: number, to: number): Place {
  const { length } = document.getText();
  const [start, end] = [Math.floor(length * at), Math.floor(length * to)].sort((a, b) => a - b) as [number, number];
  return { position: document.positionAt(start), range: { start: document.positionAt(start), end: document.positionAt(end) } };
}

function contentChange(document: TextDocument, { at, removed, text }: Change) {
  const start = Math.floor(document.getText().length * at);
  return { range: { start: document.positionAt(start), end: document.positionAt(start + removed) }, text };
}
