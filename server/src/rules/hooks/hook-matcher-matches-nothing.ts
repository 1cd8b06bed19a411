import { stringOf } from '../../document/node';
import type { Dialect } from '../../spec/dialect';
import type { Fix, Rule } from '../rule';
import { replace } from '../support/edits';
import { hookGroups } from './tree';

export const hookMatcherMatchesNothing: Rule = {
  id: 'hook-matcher-matches-nothing',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A hook whose matcher names a tool in the wrong case, or a whole MCP server, never runs.',
  rationale: `
A matcher that is made of letters, digits, \`_\`, \`-\`, blanks, commas and \`|\` is a list of exact names; with any other character in it, it is a regular expression.
Names are compared with their case, so \`bash\` matches no tool. A bare \`mcp__github\` is an exact name, too, and no tool is called so, although the same text is fine as an entry of
\`tools\`: all tools of a server are \`mcp__github__.*\` here.

Nothing tells that such a hook never runs, not even the debug log.
`,
  sources: [{ evidence: 'documentation', version: '2.1.330', url: 'https://code.claude.com/docs/en/hooks' }],
  examples: [
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PreToolUse:\n    - matcher: bash\n      hooks:\n        - type: command\n          command: ./check.sh\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: ./check.sh\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const { dialect, text } = document;
    for (const { event, matcher } of hookGroups(document)) {
      const written = matcher && stringOf(matcher.value);
      if (event.matches !== 'tool' || !matcher || written === undefined || !/^[\w\- ,|]+$/.test(written)) continue;
      const names = written.split(/[|,]/).map((part) => part.trim());
      for (const name of names) {
        const meant = meantBy(name, dialect);
        if (meant === undefined) continue;
        const at = text.indexOf(name, matcher.value.span.start);
        const found = !matcher.value.alias && at !== -1 && at + name.length <= matcher.value.span.end;
        const span = found ? { start: at, end: at + name.length } : matcher.value.span;
        const fixes: readonly Fix[] = found ? [{ title: `Change to "${meant}"`, edits: [replace(span, meant)], safe: names.length === 1 || /^\w+$/.test(meant) }] : [];
        yield { span, message: `No tool is called "${name}", so this matcher never lets the hook run for it. Did you mean "${meant}"?`, fixes };
      }
    }
  },
};

/** The name that a tool has, or the pattern for the tools of a server; `undefined` where the name may be right. */
function meantBy(name: string, { tools }: Dialect): string | undefined {
  if (/^mcp__(?:(?!__)[\w-])+$/.test(name)) return `${name}__.*`;
  const names = tools.flatMap((tool) => [tool.name, ...(tool.aliases ?? [])]);
  return names.includes(name) ? undefined : names.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
}
