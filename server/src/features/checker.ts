import { parseAgentDocument, type AgentDocument } from '../document/agent-document';
import type { DocumentOrigin } from '../document/read/origin';
import { check, rules, type RuleProblem, type RuleSetting } from '../rules';
import type { Dialect } from '../spec';
import { emptyWorld, type World } from '../workspace/world';
import { fixAll } from './fix-all';

/** How a text is to be judged. */
export interface Judging {
  /** By rule id. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
  /** What lies around the text; nothing is known of it if not given. */
  readonly world?: World;
}

/** How a text is to be read and judged. */
export interface Reading extends Judging {
  readonly dialect: Dialect;
  readonly origin: DocumentOrigin;
}

/** An agent file with what is wrong in it. */
export interface CheckedDocument {
  readonly document: AgentDocument;
  readonly problems: readonly RuleProblem[];
}

/** Reads and checks texts, for editors and the command line alike. A rule that throws is told of once, and left out. */
export class Checker {
  private readonly failed = new Set<string>();

  constructor(private readonly log: (message: string) => void) {}

  check(text: string, reading: Reading): CheckedDocument {
    return this.judge(parseAgentDocument(text, reading.dialect, reading.origin), reading);
  }

  /** Checks what was read before. */
  judge(document: AgentDocument, { severities, world = emptyWorld }: Judging): CheckedDocument {
    return { document, problems: check(document, { rules, severities, world, onFailure: (rule, error) => this.logOnce(rule.id, error) }) };
  }

  /** The text with all safe fixes made. */
  fixed(text: string, reading: Reading): string {
    return fixAll(text, (candidate) => this.check(candidate, reading));
  }

  private logOnce(rule: string, error: unknown): void {
    if (this.failed.has(rule)) return;
    this.failed.add(rule);
    this.log(`Rule "${rule}" failed and is left out: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
