import type { AgentDocument } from '../../document/agent-document';
import { ran } from '../../spec/claude-code/sources';
import type { Problem, Rule } from '../rule';
import { changeEntry, removeEntries } from '../support/tool-fixes';
import { toolIssues, type ToolIssue } from '../support/tool-issues';
import type { ToolLists } from '../support/tool-lists';
import { isPlaceholder } from '../support/tool-names';
import { cut, present } from '../support/written';

/** So many entries are guessed at in one file; nobody reads more. */
const mostGuesses = 100;

export const unknownTool: Rule = {
  id: 'unknown-tool',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'An entry that is no tool of the reader is dropped without a word.',
  rationale: `
Names are not checked when the agent loads. When it starts, entries that are no tool are dropped, and the agent lacks what its author
counted on; in \`disallowedTools\` they take nothing away. Names from other products (\`search\`, \`editFiles\`), names of programs (\`Git\`), and names
in the quotes or backticks of another notation are the usual cases.

Tools of MCP servers are written \`mcp__server__tool\`. Other names that are right can be allowed in the settings.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Grpe\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Grep\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const found = toolIssues(document);
    let guesses = 0;
    for (const issue of found.issues) if (issue.kind === 'unknown') yield problemOf(found, issue, ++guesses <= mostGuesses);
  },
};

function problemOf({ document, names }: ToolLists, { list, entry }: ToolIssue, guessed: boolean): Problem {
  const { text, span } = entry.name;
  const near = guessed ? names.guess(text) : undefined;
  const guess = near && !list.entries.some((other) => other.name.text === near.text) ? near : undefined;
  const effect = list.allows ? 'drops the entry without a word' : 'takes nothing away for it';
  const what = isPlaceholder(text) ? `The placeholder "${cut(text)}" was never filled in; ${document.dialect.reader} ${effect}.` : `${document.dialect.reader} has no tool "${cut(text)}" and ${effect}.`;
  return {
    span,
    message: guess ? `${what} Did you mean "${guess.text}"?` : `${what}${serverAdvice(document, text)}`,
    fixes: present(guess && changeEntry(document, entry, guess.text, guess.sure), removeEntries(document, list, [entry], false)),
  };
}

/** `mcp_github_search` and `github/search` look like tools of a server in the notation of others. */
function serverAdvice({ dialect }: AgentDocument, entry: string): string {
  const { prefix, joint } = dialect.serverToolName;
  const looksSo = entry.toLowerCase().startsWith(prefix.replace(/_+$/, '')) || /^[\w.-]+\/[\w.*-]+$/.test(entry);
  return looksSo ? ` Tools of MCP servers are written "${prefix}server${joint}tool".` : '';
}
