import { parseAgentDocument } from '../document/agent-document';
import type { DocumentOrigin } from '../document/read/origin';
import { fixAll } from '../features/fix-all';
import { check, rules, type RuleProblem } from '../rules';
import type { AgentDocument } from '../document/agent-document';
import type { Dialect } from '../spec';
import type { RuleLevel } from '../workspace/settings';

/** A file to check: where it lies, and how it is read. */
export interface Target {
  readonly path: string;
  readonly dialect: Dialect;
  readonly origin: DocumentOrigin;
}

/** A text as its reader takes it, with what is wrong in it. */
export interface Judgement {
  readonly document: AgentDocument;
  readonly problems: readonly RuleProblem[];
}

/** Reads and checks texts with the rules as the user wants them. */
export class Checker {
  constructor(
    private readonly severities: Readonly<Record<string, RuleLevel>>,
    private readonly complain: (message: string) => void,
  ) {}

  check(text: string, { dialect, origin }: Target): Judgement {
    const document = parseAgentDocument(text, dialect, origin);
    const problems = check(document, {
      rules,
      severities: this.severities,
      onFailure: (rule, error) => {
        this.complain(`Rule "${rule.id}" failed on ${origin.path ?? 'the text'}: ${String(error)}`);
      },
    });
    return { document, problems };
  }

  /** The text with all safe fixes made. */
  fixed(text: string, target: Target): string {
    return fixAll(text, (candidate) => this.check(candidate, target));
  }
}
