import { entryOf } from '../../document/node';
import type { Rule } from '../rule';
import { present, removal } from '../support/written';

export const pluginIgnoredKey: Rule = {
  id: 'plugin-ignored-key',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A key that counts in a project’s agent is ignored in an agent that a plugin brings.',
  rationale: `
A plugin is somebody else's code, so its agents may not widen what they are allowed to do. Claude Code ignores \`permissionMode\`, \`hooks\`, \`mcpServers\`, \`initialPrompt\`, \`observer\`,
\`observerMessage\` and \`observeSubagents\` in them, with a warning in the debug log.

Hooks belong into the plugin's \`hooks/hooks.json\`, MCP servers into its \`.mcp.json\`. The other keys only work in an agent of the project or the user.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\npermissionMode: plan\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      path: 'agents/reviewer.md',
      dialect: 'claude-code-plugin',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'unused-field') continue;
      const entry = entryOf(document.root, flaw.field.name);
      yield {
        span: flaw.span,
        message: `"${flaw.field.name}" is ignored here. ${flaw.reason}`,
        fixes: present(entry && removal(document, entry)),
        tag: 'unnecessary',
      };
    }
  },
};
