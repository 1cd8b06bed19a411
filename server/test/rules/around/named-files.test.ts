import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createService } from '../../../src/service';
import { claudeCode } from '../../../src/spec';
import { expectAround, problemsAround } from '../../support/around';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';

const head = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes to the database\n';
const hook = (command: string): string => `  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: ${command}\n`;

const missing = (path: string): string => `warning missing-hook-script: There is no file "${path}" in this project, so that the hook fails each time it is run. Make the file, or correct the path.`;
const notExecutable = (path: string): string => `warning missing-hook-script: The file "${path}" is not executable, so that the hook fails each time it is run. Make it executable, or put its interpreter before the path.`;
const dead = (path: string): string => `information dead-link: There is no file "${path}" beside this agent or in its project. Whoever follows the link finds nothing. Correct the path, or make the file.`;

test('scripts of hooks that are not there, or may not be run', async () => {
  await expectAround(`=== .claude/agents/a.md
${head}hooks:
  PreToolUse:
    - matcher: Bash
      hooks:
        - type: command
          command: '"$CLAUDE_PROJECT_DIR"/.claude/hooks/no.sh --all'
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${missing('.claude/hooks/no.sh')}
        - type: command
          command: "\\"\${CLAUDE_PROJECT_DIR}\\"/.claude/hooks/no.sh"
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${missing('.claude/hooks/no.sh')}
        - type: command
          command: ./.claude/hooks/plain.sh && echo done
                   ^^^^^^^^^^^^^^^^^^^^^^^^ ${notExecutable('./.claude/hooks/plain.sh')}
        - type: command
          command: python3 check.py
                           ^^^^^^^^ ${missing('check.py')}
        - type: command
          command: bash .claude/hooks/plain.sh
        - type: command
          command: .claude/hooks/good.sh
---

Review the diff.
=== .claude/hooks/plain.sh
echo
=== .claude/hooks/good.sh
#!/bin/sh
`);
});

test('what only a shell, a search or the user decides is no script', async () => {
  const commands = ['npm run lint', 'check.sh', '~/.claude/hooks/no.sh', '$HOME/no.sh', '/opt/no.sh', 'cd sub && ./no.sh', 'node -e "1"', './no-*.sh', '"./with blanks.sh"', './$NAME.sh', 'test -f ./no.sh', '../outside.sh', 'bash -c ./no.sh', 'bash check', './no.sh || true'];
  await expectAround(`=== .claude/agents/a.md\n${head}hooks:\n  PreToolUse:\n    - hooks:\n${commands.map((command) => `        - type: command\n          command: ${JSON.stringify(command)}\n`).join('')}---\n\nReview the diff.\n`);
});

test('links and mentions that lead nowhere, with CRLF', async () => {
  await expectAround(`=== .claude/agents/a.md
${head.replaceAll('\n', '␍\n')}---␍
␍
😀 Follow the [checklist](../../docs/checklist.md) and the [rules](docs/ru%6ces.md#top).␍
                                                                   ^^^^^^^^^^^^^^^ ${dead('docs/rules.md')}
See @docs/checklist.md and @docs/none.md, ![a plan](plan.png), [a page](https://a.example/x.md), and [me](a.md).␍
                            ^^^^^^^^^^^^ ${dead('docs/none.md')}
                                                    ^^^^^^^^ ${dead('plan.png')}
Write it to [the report](docs/report.md); \`[x](y.md)\` is code; [yours](path/to/file.md) and [that](<name>.md) are examples.␍
\`\`\`␍
[x](none.md)␍
\`\`\`␍
=== docs/checklist.md
Text.
`);
});

test.each(['](a.md) ', '@b/c.md {{d}} `', '](a.md', '@b/c.md\n'])('of many thousands of links only the first ones are followed: %j', async (link) => {
  const text = `${head}---\n\n${link.repeat(Math.floor(1_000_000 / link.length))}\n`;
  const found = await problemsAround({ '.claude/agents/a.md': text }, '.claude/agents/a.md');
  expect(found.length).toBeLessThanOrEqual(500);
});

test('of agents that are not a project’s own, and of notes, nothing is said', async () => {
  await expectAround(`=== /home/.claude/agents/a.md\n${head}---\n\nSee [it](none.md).\n=== .claude/agents/README.md\n# Agents\n\nSee [it](none.md).\n`);
});

test('an agent of a folder in the repository may name what lies above it', async () => {
  await expectAround(`=== packages/web/.claude/agents/a.md
${head}hooks:
  PreToolUse:
    - hooks:
        - type: command
          command: '"$CLAUDE_PROJECT_DIR"/.claude/hooks/good.sh'
        - type: command
          command: '"$CLAUDE_PROJECT_DIR"/.claude/hooks/no.sh'
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${missing('.claude/hooks/no.sh')}
---

See [it](docs/it.md) and [that](docs/that.md).
                                ^^^^^^^^^^^^ ${dead('docs/that.md')}
=== .git/HEAD
=== .claude/hooks/good.sh
#!/bin/sh
=== docs/it.md
`);
});

test('scripts of the user’s agents belong to any project', async () => {
  await expectAround(`=== /home/.claude/agents/a.md\n${head}hooks:\n${hook('./hooks/check.sh')}---\n\nReview the diff.\n`);
});

test('without trust nothing outside of the folder is looked at', async () => {
  const looked: string[] = [];
  const index = indexOver({ '.claude/agents/a.md': agentNamed('a'), 'docs/out': '' }, { reach: { trusted: false }, links: { docs: '/secret' }, onRead: (uri) => looked.push(uri) });
  const world = async (): Promise<unknown> => {
    const ask = (): unknown => ['.claude/none.md', 'docs/none.md', '/secret/none.md'].map((path) => index.world(uriOf('.claude/agents/a.md')).file(uriOf(path)));
    ask();
    await index.learnt();
    return ask();
  };
  await index.load(uriOf('.claude/agents/a.md'));
  expect(await world()).toEqual(['missing', undefined, 'outside']);
  expect(looked.filter((uri) => uri.includes('none'))).toEqual([]);
});

test('scripts that come, go and become executable change the finding, without reading the file again', async () => {
  const text = `${head}hooks:\n${hook('./hooks/check.sh')}---\n\nReview the diff.\n`;
  const files: Record<string, string | undefined> = { '.claude/agents/a.md': text };
  const index = indexOver(files);
  const document = TextDocument.create(uriOf('.claude/agents/a.md'), 'agent-markdown', 1, text);
  const service = createService({
    settingOf: () => ({ dialect: claudeCode, origin: { path: '.claude/agents/a.md' }, severities: {}, world: index.world(document.uri) }),
    log: (message) => {
      throw new Error(String(message));
    },
  });
  await index.load(document.uri);
  const parsed = service.checked(document)?.document;
  const found = async (): Promise<readonly string[]> => {
    let checked = service.checked(document);
    while (await index.learnt()) checked = service.checked(document);
    expect(checked?.document).toBe(parsed);
    return checked?.problems.filter(({ rule }) => rule.id === 'missing-hook-script').map(({ message }) => message.slice(0, 30)) ?? [];
  };
  expect(await found()).toEqual(['There is no file "./hooks/chec']);
  files['hooks/check.sh'] = 'echo';
  await index.changed([uriOf('hooks')]);
  expect(await found()).toEqual(['The file "./hooks/check.sh" is']);
  files['hooks/check.sh'] = '#!/bin/sh';
  index.opened(document.uri, (file) => index.summarise(file, text));
  expect(await found()).toEqual([]);
  delete files['hooks/check.sh'];
  await index.changed([uriOf('hooks')]);
  expect(await found()).toEqual(['There is no file "./hooks/chec']);
});
