import type { Tool } from '../../tool';

export const readTools: readonly Tool[] = [
  { name: 'Read', kind: 'read', availability: 'any', summary: 'TODO' },
  { name: 'Glob', kind: 'read', availability: 'any', summary: 'TODO' },
  { name: 'Grep', kind: 'read', availability: 'any', summary: 'TODO' },
  { name: 'LSP', kind: 'read', availability: 'any', summary: 'TODO' },
];
