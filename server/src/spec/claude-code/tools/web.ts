import type { Tool } from '../../tool';

/** Tools that reach the web, claude.ai and connected services. */
export const webTools: readonly Tool[] = [
  { name: 'WebFetch', kind: 'web', availability: 'any', since: '0.2.53', summary: 'Fetches a page by its address and answers a question on it' },
  { name: 'WebSearch', kind: 'web', availability: 'any', since: '0.2.105', summary: 'Searches the web' },
  { name: 'Artifact', kind: 'web', availability: 'any', gated: true, summary: 'Publishes an HTML or Markdown file as a page on claude.ai' },
  {
    name: 'ArtifactComments',
    kind: 'web',
    availability: 'foreground',
    gated: true,
    summary: 'Works with the comments on an artifact; not documented',
  },
  {
    name: 'ArtifactData',
    kind: 'web',
    availability: 'foreground',
    gated: true,
    summary: 'Works with the data of an artifact; not documented',
  },
  { name: 'ArtifactCheck', kind: 'web', availability: 'foreground', gated: true, summary: 'Checks an artifact; not documented' },
  { name: 'ClaudeDesign', kind: 'web', availability: 'foreground', gated: true, summary: 'Works with Claude Design; not documented' },
  { name: 'Projects', kind: 'web', availability: 'foreground', gated: true, summary: 'Works with projects on claude.ai; not documented' },
  {
    name: 'SendToProject',
    kind: 'web',
    availability: 'never',
    gated: true,
    summary: 'Sends something to a project on claude.ai; not documented',
  },
  {
    name: 'SendToProjectContext',
    kind: 'web',
    availability: 'never',
    gated: true,
    summary: 'Adds to the context of a project on claude.ai; not documented',
  },
  { name: 'ConnectGitHub', kind: 'web', availability: 'never', gated: true, summary: 'Offers to connect GitHub; not documented' },
];
