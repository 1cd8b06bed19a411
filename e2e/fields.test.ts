import { ok, same } from './support/assert.js';
import { completions, labels } from './support/completions.js';
import { after, agent, showNew } from './support/documents.js';
import { expectFindings } from './support/findings.js';
import { hover } from './support/hovers.js';

/** Each key with a value that does not do what it seems to, and what is found. */
const wrong = [
  ['tools', 'Read, Grpe', 'warning unknown-tool "Grpe"'],
  ['disallowedTools', 'bash', 'warning wrong-case-tool "bash"'],
  ['model', 'sonet', 'warning unknown-model "sonet"'],
  ['color', 'magenta', 'warning invalid-color "magenta"'],
  ['effort', 'hgih', 'warning invalid-effort "hgih"'],
  ['permissionMode', 'Plan', 'warning invalid-permission-mode "Plan"'],
  ['maxTurns', '1.5', 'warning invalid-max-turns "1.5"'],
  ['skills', '{ a: b }', 'warning invalid-list "{ a: b }"'],
  ['mcpServers', 'github', 'warning mcp-servers-not-a-list "github"'],
  ['memory', 'Project', 'warning invalid-memory "Project"'],
  ['background', 'yes', 'warning invalid-background "yes"'],
  ['isolation', 'worktre', 'warning invalid-isolation "worktre"'],
  ['initialPrompt', '[List]', 'warning ignored-text "[List]"'],
  ['omitClaudeMd', 'yes', 'warning invalid-flag "yes"'],
  ['autoCompactWindow', '200k', 'warning invalid-auto-compact-window "200k"'],
  ['observer', '[watcher]', 'warning ignored-text "[watcher]"'],
  ['observerMessage', '[Watch]', 'warning ignored-text "[Watch]"'],
  ['observeSubagents', 'no', 'warning invalid-flag "no"'],
  ['observeToolResults', 'treu', 'warning invalid-flag "treu"'],
  ['experimental', '{ cacheTtl: 2h }', 'warning invalid-cache-ttl "2h"'],
] as const;

suite('each of the 23 keys', () => {
  test('is offered', async () => {
    const document = await showNew('---\n\n---\n\nReview.\n');
    const offered = labels(await completions(document, after(document, '---\n')));
    same(['name', 'description', 'hooks', ...wrong.map(([key]) => key)].filter((key) => !offered.includes(key)), []);
  });

  test('has findings of its own', async () => {
    const document = await showNew(agent(...wrong.map(([key, value]) => `${key}: ${value}`)));
    await expectFindings(document, wrong.map(([, , finding]) => finding));
  });

  test('has findings where it keeps the agent from loading', async () => {
    await expectFindings(await showNew(agent('hooks: []')), ['error hook-drops-agent "[]"']);
    await expectFindings(await showNew('---\nname: -reviewer\ndescription: Reviews what has changed.\n---\n\nReview.\n'), ['error name-with-leading-dash "-"']);
    await expectFindings(await showNew('---\nname: new-number\ndescription: 42\n---\n\nReview.\n'), ['error description-not-text "42"']);
  });

  test('tells what it is, and whether its value is right', async () => {
    const document = await showNew(agent('hooks: []', ...wrong.map(([key, value]) => `${key}: ${value}`)));
    for (const key of ['name', 'description', 'hooks', ...wrong.map(([name]) => name)]) {
      const told = await hover(document, after(document, `\n${key}`));
      ok(told.includes(`**${key}**`), `nothing is told of "${key}", but: ${told}`);
    }
  });
});
