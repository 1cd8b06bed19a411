import { TextDocument } from 'vscode-languageserver-textdocument';
import { MarkupContent } from 'vscode-languageserver-types';
import { parseAgentDocument, type AgentDocument } from '../document/agent-document';
import { check, rules, type RuleProblem } from '../rules';
import type { Dialect } from '../spec/dialect';
import type { Field } from '../spec/field';
import { emptyWorld, type World } from '../workspace/world';
import { completion } from './completion';
import { hover } from './hover';
import { rangesOf, type Ranges } from './ranges';

/** What the editor does for one key, as it was just tried. A text is empty and a rule absent where it does nothing. */
export interface FieldSupport {
  readonly field: Field;
  /** What is inserted where the key is chosen, on one line. */
  readonly key: string;
  /** What can be chosen as its value. */
  readonly values: readonly string[];
  readonly keyHover: string;
  readonly valueHover: string;
  /** What is said of the field's own example of a mistake. */
  readonly finding: RuleProblem | undefined;
}

/** Names as a workspace may have them. */
const around: World = {
  ...emptyWorld,
  agents: [{ name: 'watcher', uri: 'file:///watcher.md', scope: 'project', verdict: 'loads' }],
  skills: [{ name: 'api-conventions' }, { name: 'error-handling', description: 'How errors are told' }],
  servers: [{ name: 'github' }],
};

/** Tries completion, hover and rules on a small agent for each key of the dialect, so that the docs can only say what is so. */
export function fieldSupport(dialect: Dialect): readonly FieldSupport[] {
  return dialect.fields.map((field) => {
    const ask = new Asking(dialect, field);
    const written = `${field.name}: ${field.example}`;
    const inKey = completion(...ask.at('', 0)).find(({ label }) => label === field.name);
    return {
      field,
      key: (inKey?.textEdit?.newText ?? '').replace(/\s*\n\s*/g, ' '),
      values: completion(...ask.at(`${field.name}: `, field.name.length + 2)).map(({ label }) => label),
      keyHover: ask.told(written, 0),
      valueHover: ask.told(written, written.search(/\w+\W*$/)),
      finding: problemsOf(ask.document(`${field.name}: ${field.mistake}`)).find(({ span, fixes }) => span.start >= ask.start && fixes.length > 0),
    };
  });
}

function problemsOf(document: AgentDocument): readonly RuleProblem[] {
  const onFailure = (_rule: unknown, error: unknown): never => {
    throw error;
  };
  return check(document, { rules, severities: {}, onFailure });
}

/** An agent that has the other keys that are required, with a line that is about the field. */
class Asking {
  private readonly head: string;

  constructor(
    private readonly dialect: Dialect,
    field: Field,
  ) {
    const others = dialect.fields.filter(({ required, name }) => required && name !== field.name);
    this.head = ['---', ...others.map(({ name, example }) => `${name}: ${example}`), ''].join('\n');
  }

  /** Where the line begins. */
  get start(): number {
    return this.head.length;
  }

  document(line: string): AgentDocument {
    return parseAgentDocument(`${this.head}${line}\n---\n\nReview the diff.\n`, this.dialect, { path: '.claude/agents/code-reviewer.md' });
  }

  at(line: string, column: number): [AgentDocument, number, Ranges, World] {
    const document = this.document(line);
    return [document, this.start + column, rangesOf(TextDocument.create('', '', 1, document.text)), around];
  }

  told(line: string, column: number): string {
    const contents = hover(...this.at(line, column))?.contents;
    return MarkupContent.is(contents) ? contents.value : '';
  }
}
