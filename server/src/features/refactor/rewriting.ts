import type { AgentDocument } from '../../document/agent-document';
import type { Edit, Span } from '../../document/span';
import type { World } from '../../workspace/world';

/** Another way to write something. It is offered only where the reader then makes the same of the file. */
export interface Rewriting {
  readonly title: string;
  /** What follows `refactor.rewrite.` in the kind of the action. */
  readonly kind: string;
  readonly edits: readonly Edit[];
  /** What must hold of the file afterwards, where the title says that more than the writing changes. */
  readonly proof?: (after: AgentDocument) => boolean;
}

/** Finds what can be rewritten at a stretch of the file, often a mere cursor. Nothing needs to be proven here. */
export type Refactoring = (document: AgentDocument, at: Span, world: World) => readonly Rewriting[];
