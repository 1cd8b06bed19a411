import type { AgentDocument } from '../../document/agent-document';
import type { Flaw } from '../../document/read/flaw';

export type ServerFlaw = Extract<Flaw, { kind: 'server' }>;

/** The flaws of servers that loses one; the shape of an item is another rule's. */
export function droppingFlaws({ flaws }: AgentDocument): readonly ServerFlaw[] {
  return flaws.filter((flaw) => flaw.kind === 'server').filter(({ problem }) => problem !== 'empty' && problem !== 'several-names');
}
