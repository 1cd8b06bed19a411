import type { Tool } from '../../tool';

export const editTools: readonly Tool[] = [
  { name: 'Edit', kind: 'edit', availability: 'any', summary: 'TODO' },
  { name: 'Write', kind: 'edit', availability: 'any', summary: 'TODO' },
  { name: 'NotebookEdit', kind: 'edit', availability: 'any', summary: 'TODO' },
  { name: 'EnterWorktree', kind: 'edit', availability: 'any', summary: 'TODO' },
  { name: 'ExitWorktree', kind: 'edit', availability: 'any', summary: 'TODO' },
];
