import { expect, test } from 'vitest';
import { claudeCode, type ToolAvailability } from '../../src/spec';

const canonical = words(`Agent Artifact AskUserQuestion Bash ClaudeDesign CronCreate CronDelete CronList Edit EndConversation
  EnterPlanMode EnterWorktree ExitPlanMode ExitWorktree Glob Grep ListAgents ListMcpResourcesTool LSP Monitor NotebookEdit
  OfferChromeSetup PowerShell Projects propose_skills PushNotification Read ReadMcpResourceDirTool ReadMcpResourceTool
  ReadNotifications RemoteTrigger ReportFindings ScheduleWakeup SendFeedback SendMessage SendUserFile SendUserMessage SetGoal
  ShareOnboardingGuide ShowOnboardingRolePicker Skill SubagentHandback TaskCreate TaskGet TaskList TaskStop TaskUpdate TodoWrite
  ToolSearch WaitForMcpServers WebFetch WebSearch Workflow Write`);

const further = words(`REPL Poll Yield StructuredOutput GetTask GetGoal PauseGoal RefreshMcpTools ArtifactComments ArtifactData
  ArtifactCheck ConnectGitHub WrapUp PublishPlugin SearchPlugins SearchSkills ListPlugins ListSkills SuggestPluginInstall
  SuggestSkills SendToProject SendToProjectContext McpTaskResumePolling memory_list memory_read memory_write`);

const names = claudeCode.tools.map(({ name }) => name);
const removed = claudeCode.removedTools.map(({ name }) => name);

test('the 54 canonical names and the gated ones are described, and no other', () => {
  expect(canonical).toHaveLength(54);
  expect([...names].sort()).toEqual([...canonical, ...further].sort());
});

test('whatever is not canonical is gated', () => {
  expect(claudeCode.tools.filter(({ name, gated }) => further.includes(name) && !gated)).toEqual([]);
});

test('each alias stands for one tool and is itself no tool', () => {
  const aliases = claudeCode.tools.flatMap(({ name, aliases: own = [] }) => own.map((alias) => [alias, name]));
  expect(Object.fromEntries(aliases)).toEqual({
    Task: 'Agent', KillShell: 'TaskStop', KillBash: 'TaskStop', ListPeers: 'ListAgents', Brief: 'SendUserMessage',
    ListMcpResources: 'ListMcpResourcesTool', ReadMcpResource: 'ReadMcpResourceTool',
    ReadMcpResourceDir: 'ReadMcpResourceDirTool', ProposeGoal: 'SetGoal', Eval: 'REPL',
  });
  expect(aliases.filter(([alias = '']) => names.includes(alias))).toEqual([]);
});

test('a removed name is neither a tool nor an alias, and what replaces it is a tool', () => {
  const present = new Set(claudeCode.tools.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  expect(removed.sort()).toEqual(words('AgentOutputTool BashOutput LS MultiEdit NotebookRead SlashCommand TaskOutput'));
  expect(removed.filter((name) => present.has(name))).toEqual([]);
  expect(claudeCode.removedTools.filter(({ instead }) => instead !== undefined && !names.includes(instead))).toEqual([]);
});

test('no subagent is given what steers the session', () => {
  expect(available('never')).toEqual(words(`AskUserQuestion ConnectGitHub EndConversation EnterPlanMode ExitPlanMode GetGoal
    McpTaskResumePolling OfferChromeSetup PauseGoal PublishPlugin ReadNotifications RefreshMcpTools ScheduleWakeup SendToProject
    SendToProjectContext SetGoal WaitForMcpServers Workflow WrapUp memory_list memory_read memory_write propose_skills`));
});

test('background agents are given the measured set, Agent and the report of auto mode', () => {
  expect(available('any')).toEqual(words(`Agent Artifact Bash Edit EnterWorktree ExitWorktree Glob Grep LSP ListPlugins ListSkills
    Monitor NotebookEdit Poll PowerShell REPL Read SearchPlugins SearchSkills SendMessage Skill StructuredOutput SubagentHandback
    TaskStop TodoWrite ToolSearch WebFetch WebSearch Write Yield`));
});

function available(where: ToolAvailability): string[] {
  return claudeCode.tools.filter(({ availability }) => availability === where).map(({ name }) => name).sort();
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
