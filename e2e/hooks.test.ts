import { same } from './support/assert.js';
import { accepted, completions, labels } from './support/completions.js';
import { after, agent, showNew } from './support/documents.js';

const events = [
  'PreToolUse', 'PostToolUse', 'PostToolUseFailure', 'PostToolBatch', 'Notification', 'UserPromptSubmit', 'UserPromptExpansion', 'SessionStart', 'SessionEnd', 'Stop', 'StopFailure', 'SubagentStart', 'SubagentStop',
  'PreCompact', 'PostCompact', 'PreModelSwitch', 'PostModelSwitch', 'PermissionRequest', 'PermissionDenied', 'Setup', 'TeammateIdle', 'TaskCreated', 'TaskCompleted', 'Elicitation', 'ElicitationResult', 'ConfigChange',
  'WorktreeCreate', 'WorktreeRemove', 'InstructionsLoaded', 'CwdChanged', 'FileChanged', 'DirectoryAdded', 'MessageDisplay',
];

suite('hooks', () => {
  const offeredIn = async (...lines: string[]): Promise<readonly string[]> => {
    const document = await showNew(agent(...lines));
    return labels(await completions(document, after(document, lines.join('\n'))));
  };

  test('all 33 events are offered', async () => {
    same([...(await offeredIn('hooks:', '  '))].sort(), [...events].sort());
  });

  test('all 5 types of entries are offered', async () => {
    const offered = await offeredIn('hooks:', '  PreToolUse:', '    - hooks:', '        - type: ');
    same([...offered].sort(), ['agent', 'command', 'http', 'mcp_tool', 'prompt']);
  });

  test('the keys of a group, the tools of a matcher and the keys of an entry are offered', async () => {
    same(await offeredIn('hooks:', '  PreToolUse:', '    - '), ['matcher', 'hooks']);
    same((await offeredIn('hooks:', '  PreToolUse:', '    - matcher: ')).includes('Bash'), true);
    same((await offeredIn('hooks:', '  PreToolUse:', '    - hooks:', '        - type: command', '          ')).slice(0, 2), ['command', 'args']);
  });

  test('an event comes with what it takes, in a file that is not closed', async () => {
    const document = await showNew('---\nname: a\nhooks:\n  Stop');
    const text = accepted(document, await completions(document, after(document, 'Stop')), 'Stop');
    same(text.startsWith('---\nname: a\nhooks:\n  Stop:\n'), true, text);
  });
});
