import type { Tool } from '../../tool';

/** Tools that change files, or where they are changed. */
export const editTools: readonly Tool[] = [
  { name: 'Edit', kind: 'edit', availability: 'any', summary: 'Replaces parts of a file' },
  { name: 'Write', kind: 'edit', availability: 'any', summary: 'Creates a file or overwrites it' },
  { name: 'NotebookEdit', kind: 'edit', availability: 'any', summary: 'Changes the cells of Jupyter notebooks' },
  { name: 'EnterWorktree', kind: 'edit', availability: 'any', summary: 'Creates a git worktree and moves the session into it' },
  { name: 'ExitWorktree', kind: 'edit', availability: 'any', since: '2.1.72', summary: 'Leaves a worktree and returns to the folder before' },
];
