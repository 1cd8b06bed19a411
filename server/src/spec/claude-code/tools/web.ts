import type { Tool } from '../../tool';

export const webTools: readonly Tool[] = [
  { name: 'WebFetch', kind: 'web', availability: 'any', summary: 'TODO' },
  { name: 'WebSearch', kind: 'web', availability: 'any', summary: 'TODO' },
  { name: 'Artifact', kind: 'web', availability: 'any', summary: 'TODO' },
  { name: 'ArtifactComments', kind: 'web', availability: 'foreground', summary: 'TODO', gated: true },
  { name: 'ArtifactData', kind: 'web', availability: 'foreground', summary: 'TODO', gated: true },
  { name: 'ArtifactCheck', kind: 'web', availability: 'foreground', summary: 'TODO', gated: true },
  { name: 'ClaudeDesign', kind: 'web', availability: 'foreground', summary: 'TODO' },
  { name: 'Projects', kind: 'web', availability: 'foreground', summary: 'TODO' },
  { name: 'SendToProject', kind: 'web', availability: 'never', summary: 'TODO', gated: true },
  { name: 'SendToProjectContext', kind: 'web', availability: 'never', summary: 'TODO', gated: true },
  { name: 'ConnectGitHub', kind: 'web', availability: 'never', summary: 'TODO', gated: true },
];
