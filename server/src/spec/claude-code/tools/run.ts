import type { Tool } from '../../tool';

/** Tools that run programs. */
export const runTools: readonly Tool[] = [
  { name: 'Bash', kind: 'run', availability: 'any', summary: 'Runs shell commands' },
  { name: 'PowerShell', kind: 'run', availability: 'any', since: '2.1.84', gated: true, summary: 'Runs PowerShell commands' },
  { name: 'Monitor', kind: 'run', availability: 'any', since: '2.1.98', summary: 'Runs a command in the background and passes its output on line by line' },
  {
    name: 'REPL',
    kind: 'run',
    availability: 'any',
    gated: true,
    aliases: ['Eval'],
    summary: 'Evaluates code in a session that lives on between calls; not documented',
  },
  { name: 'Poll', kind: 'run', availability: 'any', gated: true, summary: 'Waits for something by asking again; not documented' },
  { name: 'Yield', kind: 'run', availability: 'any', gated: true, summary: 'Hands the turn back until something happens; not documented' },
];
