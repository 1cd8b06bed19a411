import type { HookEvent } from '../hook';

/**
 * The 33 events, in the order in which Claude Code lists them, with the summaries and matchers of
 * https://code.claude.com/docs/en/hooks. `strict` was seen by running: a part that cannot be used keeps the agent from loading,
 * since a release after 2.1.252 and up to 2.1.260.
 */
export const hookEvents: readonly HookEvent[] = [
  { name: 'PreToolUse', matches: 'tool', strict: true, summary: 'Before a tool call is carried out; can block it' },
  { name: 'PostToolUse', matches: 'tool', summary: 'After a tool call succeeded' },
  { name: 'PostToolUseFailure', matches: 'tool', summary: 'After a tool call failed' },
  { name: 'PostToolBatch', summary: 'After a batch of parallel tool calls, before the model is asked again' },
  {
    name: 'Notification',
    matches: 'text',
    values: [
      'permission_prompt', 'idle_prompt', 'auth_success', 'elicitation_dialog', 'elicitation_url_dialog', 'elicitation_complete',
      'elicitation_response', 'agent_needs_input', 'agent_completed', 'quota_auto_resume_fired', 'quota_auto_resume_stale',
      'quota_auto_resume_disabled',
    ],
    summary: 'When Claude Code sends a notification; matched by its type',
  },
  { name: 'UserPromptSubmit', summary: 'When a prompt is submitted, before it is worked on' },
  { name: 'UserPromptExpansion', matches: 'text', summary: 'When a typed command expands into a prompt; can block it; matched by the command' },
  {
    name: 'SessionStart',
    matches: 'text',
    values: ['startup', 'resume', 'clear', 'compact', 'fork'],
    summary: 'When a session begins or is resumed; matched by how it started',
  },
  {
    name: 'SessionEnd',
    matches: 'text',
    values: ['clear', 'resume', 'logout', 'prompt_input_exit', 'other'],
    summary: 'When a session ends; matched by the reason',
  },
  { name: 'Stop', becomes: 'SubagentStop', summary: 'When the answer is finished; becomes SubagentStop where the agent runs as a subagent' },
  {
    name: 'StopFailure',
    matches: 'text',
    values: [
      'rate_limit', 'overloaded', 'authentication_failed', 'oauth_org_not_allowed', 'account_on_hold', 'billing_error',
      'invalid_request', 'model_not_found', 'server_error', 'max_output_tokens', 'cloud_credential_error', 'unknown',
    ],
    summary: 'When a turn ends with an API error; matched by its type',
  },
  { name: 'SubagentStart', matches: 'agent', summary: 'When a subagent is started' },
  { name: 'SubagentStop', matches: 'agent', summary: 'When a subagent finishes' },
  { name: 'PreCompact', matches: 'text', values: ['manual', 'auto'], summary: 'Before the context is compacted; matched by the cause' },
  { name: 'PostCompact', matches: 'text', values: ['manual', 'auto'], summary: 'After the context was compacted; matched by the cause' },
  { name: 'PreModelSwitch', matches: 'text', of: 'model', summary: 'Before a requested change of the model; can block it; matched by the new model' },
  { name: 'PostModelSwitch', matches: 'text', of: 'model', summary: 'After the model changed, for whatever reason; matched by the new model' },
  { name: 'PermissionRequest', matches: 'tool', strict: true, summary: 'When a tool call needs a permission' },
  { name: 'PermissionDenied', matches: 'tool', summary: 'When auto mode denies a tool call' },
  {
    name: 'Setup',
    matches: 'text',
    values: ['init', 'maintenance'],
    summary: 'When Claude Code is started to prepare a project, as with --init-only; matched by the flag',
  },
  { name: 'TeammateIdle', summary: 'When a teammate of an agent team is about to become idle' },
  { name: 'TaskCreated', summary: 'When a task is created with TaskCreate' },
  { name: 'TaskCompleted', summary: 'When a task is marked as completed' },
  { name: 'Elicitation', matches: 'text', of: 'server', summary: 'When an MCP server asks for input during a tool call; matched by the server' },
  { name: 'ElicitationResult', matches: 'text', of: 'server', summary: 'After the user answered, before the server gets it; matched by the server' },
  {
    name: 'ConfigChange',
    matches: 'text',
    values: ['user_settings', 'project_settings', 'local_settings', 'policy_settings', 'skills'],
    summary: 'When a configuration file changes during the session; matched by its kind',
  },
  { name: 'WorktreeCreate', summary: 'When a worktree is created; takes the place of what git would do' },
  { name: 'WorktreeRemove', summary: 'When a worktree is removed' },
  {
    name: 'InstructionsLoaded',
    matches: 'text',
    values: ['session_start', 'nested_traversal', 'path_glob_match', 'include', 'compact'],
    summary: 'When a CLAUDE.md or rules file enters the context; matched by the reason',
  },
  { name: 'CwdChanged', summary: 'When the working directory changes' },
  { name: 'FileChanged', matches: 'text', summary: 'When a watched file changes on disk; the matcher names the files to watch' },
  {
    name: 'DirectoryAdded',
    matches: 'text',
    values: ['slash_command', 'register_repo_root'],
    summary: 'When a working directory is added during the session; matched by how',
  },
  { name: 'MessageDisplay', summary: 'While the text of an answer is displayed' },
];
