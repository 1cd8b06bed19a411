import type { Dialect } from '../dialect';
import type { Field } from '../field';
import { claudeCode } from './dialect';

/** Keys that Claude Code drops, with a warning, where a plugin brings the agent. */
const ignored: ReadonlySet<string> = new Set([
  'permissionMode', 'hooks', 'mcpServers', 'initialPrompt', 'observer', 'observerMessage', 'observeSubagents',
]);

/** Agents that a plugin brings: the same tables, read with other manners. */
export const claudeCodePlugin: Dialect = {
  ...claudeCode,
  id: 'claude-code-plugin',
  title: 'Claude Code plugin',
  place: { ...claudeCode.place, patterns: ['**/agents/**/*.md'], extensionCase: 'any' },
  naming: { rules: 'lenient', maxLength: 256, descriptionFallbacks: ['when_to_use', 'when-to-use'] },
  fields: claudeCode.fields.map(inPlugin),
};

function inPlugin(field: Field): Field {
  if (ignored.has(field.name)) {
    return { ...field, ignored: 'Claude Code ignores it in agents that a plugin brings.' };
  }
  return field;
}
