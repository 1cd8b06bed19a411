import type { Tool } from '../../tool';

/** Tools that look at files and code. */
export const readTools: readonly Tool[] = [
  { name: 'Read', kind: 'read', availability: 'any', summary: 'Reads files, images, PDFs and notebooks included' },
  { name: 'Glob', kind: 'read', availability: 'any', summary: 'Finds files by name patterns' },
  { name: 'Grep', kind: 'read', availability: 'any', summary: 'Searches the contents of files' },
  {
    name: 'LSP',
    kind: 'read',
    availability: 'any',
    since: '2.0.74',
    gated: true,
    summary: 'Asks language servers for definitions, references and type errors',
  },
];
