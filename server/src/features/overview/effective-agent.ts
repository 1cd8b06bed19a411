import type { AgentDocument } from '../../document/agent-document';

/** An agent to be copied, or why there is none. */
export interface CopiedAgent {
  /** As `agentfiles check --format json` has it under `agent`. */
  readonly json?: string;
  readonly message: string;
}

/** The agent that the reader ends up with. */
export function effectiveAgent(document: AgentDocument | undefined): CopiedAgent {
  if (!document) return { message: 'The active editor shows no agent file.' };
  const { agent, dialect } = document;
  if (!agent) return { message: `${dialect.reader} does not load this agent, so that there is nothing to copy.` };
  return { json: JSON.stringify(agent, null, 2), message: `The agent "${agent.name}" was copied as ${dialect.reader} has it.` };
}
