import type { Tool } from '../../tool';

export const runTools: readonly Tool[] = [
  { name: 'Bash', kind: 'run', availability: 'any', summary: 'TODO' },
  { name: 'PowerShell', kind: 'run', availability: 'any', summary: 'TODO' },
  { name: 'Monitor', kind: 'run', availability: 'any', summary: 'TODO' },
  { name: 'REPL', kind: 'run', availability: 'any', summary: 'TODO', gated: true, aliases: ['Eval'] },
  { name: 'Poll', kind: 'run', availability: 'any', summary: 'TODO', gated: true },
  { name: 'Yield', kind: 'run', availability: 'any', summary: 'TODO', gated: true },
];
