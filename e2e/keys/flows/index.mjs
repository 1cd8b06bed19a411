import { agentFlows } from './agents.mjs';
import { editingFlows } from './editing.mjs';
import { typingFlows } from './typing.mjs';
import { wholeAgentFlows } from './whole-agent.mjs';

/**
 * What a person does, key by key.
 * @typedef {object} Flow
 * @property {string} title
 * @property {string} [name] Of the agent and its file; `reviewer` otherwise.
 * @property {string} text What the file holds; the cursor is at `<|>`.
 * @property {Record<string, unknown>} [settings] The user's.
 * @property {(editor: import('../editor.mjs').Editor) => Promise<void>} keys
 */

/** @type {readonly Flow[]} */
export const flows = [...wholeAgentFlows, ...typingFlows, ...editingFlows, ...agentFlows];
