import type { Field } from '../../field';
import { changelog, ran, read } from '../sources';

export const skills: Field = {
  name: 'skills',
  form: { kind: 'names', of: 'skill', star: 'kept' },
  summary: 'Skills whose text is put into the agent\'s context at its start',
  documentation: 'Names separated by commas or blanks, or a list.',
  onInvalid: 'A value of another type counts as no skills, without a message.',
  since: '2.0.43',
  sources: [ran, read, changelog('2.0.43')],
  example: 'api-conventions, error-handling',
};

export const mcpServers: Field = {
  name: 'mcpServers',
  form: { kind: 'servers' },
  summary: 'MCP servers that the agent can use',
  documentation: 'A list of server names and of maps from one name to a configuration.',
  onInvalid: 'A map or string in place of the list is ignored without a message.',
  since: '2.1.117',
  sources: [ran, read, changelog('2.1.117')],
  example: '[github]',
  snippet: '\n  - $0',
};

export const hooks: Field = {
  name: 'hooks',
  form: { kind: 'hooks' },
  summary: 'Commands that run at events of the agent\'s life',
  documentation: 'A map from an event to a list of matchers.',
  onInvalid: 'The part that cannot be used is dropped; under `PreToolUse` and `PermissionRequest` the agent is not loaded.',
  since: '2.1.0',
  sources: [ran, read, changelog('2.1.0')],
  example: '{ PreToolUse: [{ matcher: Bash, hooks: [{ type: command, command: ./check.sh }] }] }',
  snippet: '\n  $0',
};
