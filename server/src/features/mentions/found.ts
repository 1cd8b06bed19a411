import type { AgentDocument } from '../../document/agent-document';
import type { Scalar } from '../../document/node';
import type { Span } from '../../document/span';
import type { Mention } from '../../workspace/index/mention';

/** A mention in a text that is at hand, in its offsets. */
export interface FoundMention extends Omit<Mention, 'range'> {
  readonly span: Span;
  /** The value of the frontmatter that it is, or is an entry of; absent in what is told to the model. */
  readonly node?: Scalar;
  /** Plain words that speak of an agent: `the reviewer agent`. */
  readonly words?: true;
}

/** What of a file is looked at for names. */
export type NamingFile = Pick<AgentDocument, 'text' | 'dialect' | 'root' | 'split'>;
