import type { Tool } from '../../tool';

export const agentsTools: readonly Tool[] = [
  { name: 'Agent', kind: 'agents', availability: 'any', summary: 'TODO', aliases: ['Task'] },
  { name: 'ListAgents', kind: 'agents', availability: 'foreground', summary: 'TODO', aliases: ['ListPeers'] },
  { name: 'SendMessage', kind: 'agents', availability: 'any', summary: 'TODO' },
  { name: 'SubagentHandback', kind: 'agents', availability: 'foreground', summary: 'TODO' },
  { name: 'Skill', kind: 'agents', availability: 'any', summary: 'TODO' },
  { name: 'ListSkills', kind: 'agents', availability: 'any', summary: 'TODO', gated: true },
  { name: 'SearchSkills', kind: 'agents', availability: 'any', summary: 'TODO', gated: true },
  { name: 'SuggestSkills', kind: 'agents', availability: 'foreground', summary: 'TODO', gated: true },
  { name: 'propose_skills', kind: 'agents', availability: 'never', summary: 'TODO' },
  { name: 'ListPlugins', kind: 'agents', availability: 'any', summary: 'TODO', gated: true },
  { name: 'SearchPlugins', kind: 'agents', availability: 'any', summary: 'TODO', gated: true },
  { name: 'SuggestPluginInstall', kind: 'agents', availability: 'foreground', summary: 'TODO', gated: true },
  { name: 'PublishPlugin', kind: 'agents', availability: 'never', summary: 'TODO', gated: true },
  { name: 'ReportFindings', kind: 'agents', availability: 'foreground', summary: 'TODO' },
  { name: 'StructuredOutput', kind: 'agents', availability: 'any', summary: 'TODO', gated: true },
  { name: 'Workflow', kind: 'agents', availability: 'never', summary: 'TODO' },
];
