import { entryOf } from '../../document/node';
import type { Rule } from '../rule';
import { didYouMean } from '../support/did-you-mean';
import { replace } from '../support/edits';
import { inlineServers } from './tree';

export const misspeltMcpServerKey: Rule = {
  id: 'misspelt-mcp-server-key',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A key of an MCP server that is almost one that the reader knows is ignored.',
  rationale: `
Claude Code takes the keys that it knows from the configuration of a server and leaves the others, without a message. A server with \`arg: [--read-only]\` is started without arguments.

Only keys that come close to a known one are reported, since other releases may know more of them.
`,
  sources: [{ evidence: 'read', version: '2.1.330' }],
  examples: [
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  - browser:\n      command: npx\n      arg: [browser-mcp]\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmcpServers:\n  - browser:\n      command: npx\n      args: [browser-mcp]\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const { name, config, type } of inlineServers(document)) {
      const known = ['type', ...type.keys.map((key) => key.name)];
      // That a required key is missing is reported already.
      const missing = known.filter((key) => !entryOf(config, key) && !type.keys.some((one) => one.name === key && one.required));
      for (const { key, keySpan } of config.entries) {
        const meant = known.includes(key) ? undefined : didYouMean(key, missing);
        if (meant === undefined) continue;
        yield {
          span: keySpan,
          message: `Unknown key "${key}" of the server "${name}" is ignored by ${document.dialect.reader}. Did you mean "${meant}"?`,
          fixes: [{ title: `Change to "${meant}"`, edits: [replace(keySpan, meant)], safe: true }],
        };
      }
    }
  },
};
