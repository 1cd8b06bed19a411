import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { headSpan } from '../support/fences';
import { showsAgent } from '../support/shows-agent';

export const pluginRefused: Rule = {
  id: 'plugin-refused',
  severity: 'error',
  category: 'not-loaded',
  summary: 'The manifest of the plugin lists something that is no agent file, and the whole plugin is refused.',
  rationale: `
The key \`agents\` in the manifest of a plugin is the path of an agent file or a list of them. Each begins with \`./\` and ends with \`.md\`. If one of them does not, or names a folder, Claude Code refuses the whole plugin: none of its
agents is loaded, nor anything else that it brings.

Write the path of each file, or remove the key: without it all files in the \`agents\` folder are loaded.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      path: 'agents/reviewer.md',
      dialect: 'claude-code-plugin',
      plugin: { note: 'With `"agents": "./agents/"` in the manifest of the plugin', origin: { plugin: 'tools', leftOut: { path: 'agents/reviewer.md', refused: './agents/' } } },
    },
  ],
  *check(document) {
    const { dialect, origin: { leftOut } } = document;
    if (leftOut?.refused === undefined || !showsAgent(document)) return;
    yield {
      span: headSpan(document),
      message: `In ${dialect.place.beside ?? 'its manifest'} this plugin lists "${leftOut.refused}" among its agents, which is not the path of a file that begins with "./" and ends with ".md". ${dialect.reader} refuses the whole plugin, so the agent is not loaded. List each file by its path, or remove "agents".`,
    };
  },
};
