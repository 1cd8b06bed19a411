import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { headSpan } from '../support/fences';
import { showsAgent } from '../support/shows-agent';

export const agentNotInManifest: Rule = {
  id: 'agent-not-in-manifest',
  severity: 'error',
  category: 'not-loaded',
  summary: 'The manifest of the plugin lists its agents, and this one is not among them.',
  rationale: `
A plugin brings all agents in its \`agents\` folder, until its manifest has a key \`agents\`. From then on Claude Code loads the files that are listed there and no others, wherever they lie. A file that is added to the folder
later, and not to the list, is never read. An empty list brings no agent at all.

Add the file to the list, or remove the key from the manifest if the plugin brings everything in the folder.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      path: 'agents/reviewer.md',
      dialect: 'claude-code-plugin',
      plugin: { note: 'With `"agents": ["./agents/tester.md"]` in the manifest of the plugin', origin: { plugin: 'tools', leftOut: { path: 'agents/reviewer.md' } } },
    },
  ],
  *check(document) {
    const { dialect, origin: { leftOut } } = document;
    if (!leftOut || leftOut.refused !== undefined || !showsAgent(document)) return;
    yield {
      span: headSpan(document),
      message: `The plugin's manifest lists its agents, and this file is not among them, so ${dialect.reader} does not load it. Add "./${leftOut.path}" to "agents" in ${dialect.place.beside ?? 'the manifest'}.`,
    };
  },
};
