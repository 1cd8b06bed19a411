import type { AgentDocument } from '../../document/agent-document';
import { entryOf, stringOf, type Node } from '../../document/node';
import { span, type Span } from '../../document/span';
import { documented } from '../../spec/claude-code/sources';
import { resolved } from '../../workspace/uri';
import type { World } from '../../workspace/world';
import { hookGroups } from '../hooks/tree';
import type { Problem, Rule } from '../rule';
import { projectFolders, type ProjectFolders } from '../support/project-folders';
import { scriptPathIn } from '../support/script-path';
import { cut } from '../support/written';

const before = `---
name: reviewer
description: Reviews pull requests for risky changes to the database
hooks:
  PreToolUse:
    - matcher: Bash
      hooks:
        - type: command
          command: '"$CLAUDE_PROJECT_DIR"/.claude/hooks/check.sh'
---

Review the diff.
`;

const place = { root: 'file:///work', own: { scope: 'project', uri: 'file:///work/.claude/agents/reviewer.md', folder: 'file:///work/.claude/agents' } } as const;

export const missingHookScript: Rule = {
  id: 'missing-hook-script',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A hook runs a script that is not there, or that may not be run.',
  rationale: `
A hook whose command cannot be run fails each time its event comes, and Claude Code goes on without what the hook was to check. A relative path counts from the folder that Claude Code works in, so that
\`"$CLAUDE_PROJECT_DIR"/.claude/hooks/check.sh\` is the surer way to name a script of the project. A script that is run by itself must be executable (\`chmod +x\`); \`bash check.sh\` runs any.

Only paths that are plain are looked at, in agents of a project, in its folder and in those above it up to the root of the repository: nothing is said of commands that are looked up, of other variables, and of paths that begin elsewhere.
`,
  sources: [documented('hooks')],
  around: true,
  examples: [
    { before, around: { note: 'Where the project has no `.claude/hooks/check.sh`', world: { ...place, file: (uri) => (uri.startsWith(place.root) ? 'missing' : 'outside') } } },
    { before, around: { note: 'Where that file is not executable', world: { ...place, file: (uri) => (uri.startsWith(place.root) ? { kind: 'file', size: 1, executable: false } : 'outside') } } },
  ],
  *check(document, world) {
    const groups = [...hookGroups(document)];
    const project = groups.length === 0 ? undefined : projectFolders(world);
    if (!project) return;
    for (const { entry } of groups.flatMap(({ entries }) => entries)) {
      const command = entryOf(entry, 'command')?.value;
      if (command) yield* problemOf(document, command, world, project);
    }
  },
};

function* problemOf(document: AgentDocument, node: Node, world: World, { folders, known }: ProjectFolders): Generator<Problem> {
  const script = scriptPathIn(stringOf(node) ?? '', document.dialect);
  if (!script) return;
  const states = folders.map((folder) => world.file(resolved(folder, script.path) ?? ''));
  if (!known) return;
  const found = states.find((state) => typeof state === 'object');
  const at = writtenAt(document, node, script.written);
  const path = cut(script.path);
  if (states.every((state) => state === 'missing')) yield { span: at, message: `There is no file "${path}" in this project, so that the hook fails each time it is run. Make the file, or correct the path.` };
  else if (script.direct && found?.kind === 'file' && found.executable === false)
    yield { span: at, message: `The file "${path}" is not executable, so that the hook fails each time it is run. Make it executable, or put its interpreter before the path.` };
}

/** Where the path stands; the whole value where it is written with escapes. */
function writtenAt({ text }: AgentDocument, node: Node, written: string): Span {
  const start = text.slice(node.span.start, node.span.end).indexOf(written);
  return start === -1 ? node.span : span(node.span.start + start, node.span.start + start + written.length);
}
