import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Contributes {
  readonly commands: readonly { readonly command: string }[];
  readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
  readonly keybindings: readonly { readonly command: string }[];
  readonly viewsWelcome: readonly { readonly contents: string }[];
  readonly walkthroughs: readonly { readonly steps: readonly { readonly id: string; readonly description: string; readonly media: { readonly markdown: string } }[] }[];
}

const { contributes, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly contributes: Contributes; readonly engines: { readonly vscode: string } };
const own = contributes.commands.map(({ command }) => command);
const links = (text: string): readonly string[] => [...text.matchAll(/\(command:([\w.]+)/g)].map(([, command = '']) => command);

test('menus, keys, the welcome and the walkthrough run commands that there are', () => {
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const run = [
    ...Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command)),
    ...contributes.keybindings.map(({ command }) => command),
    ...[...contributes.viewsWelcome.map(({ contents }) => contents), ...steps.map(({ description }) => description)].flatMap(links),
  ];
  const known = new Set([...own, 'agentfiles.agents.focus', 'markdown.showPreview', 'markdown.showPreviewToSide', 'workbench.actions.view.problems', 'workbench.action.openSettings']);
  expect([...new Set(run)].filter((command) => !known.has(command))).toEqual([]);
  expect(steps.map(({ media }) => media.markdown).filter((path) => !existsSync(path))).toEqual([]);
});

test('every command is one that the client has', () => {
  const client = ['client/src/start.ts', 'client/src/agents/commands.ts', 'client/src/agents/overview.ts', 'client/src/agents/view.ts', 'server/src/lsp/protocol.ts'].map((path) => readFileSync(path, 'utf8')).join('\n');
  const named = (command: string): boolean => client.includes(`'${command}'`) || client.includes(`command('${command.slice('agentfiles.'.length)}'`);
  expect(own.filter((command) => !named(command))).toEqual([]);
});

test('what needs an agent of the view is not offered elsewhere', () => {
  const hidden = new Set((contributes.menus['commandPalette'] ?? []).filter(({ when }) => when === 'false').map(({ command }) => command));
  const ofItems = new Set((contributes.menus['view/item/context'] ?? []).map(({ command }) => command));
  expect([...ofItems].filter((command) => !hidden.has(command))).toEqual([]);
});

test('what starts the server and shows its verdict stays small', () => {
  const lines = readdirSync('client/src').filter((name) => name.endsWith('.ts')).map((name) => readFileSync(`client/src/${name}`, 'utf8').split('\n').length - 1);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(150);
});

test('the editor that is asked for is the one that the language client needs, as that does not look', () => {
  const source = readFileSync('node_modules/vscode-languageclient/lib/node/main.js', 'utf8');
  expect(engines.vscode).toBe(/REQUIRED_VSCODE_VERSION = '([^']+)'/.exec(source)?.[1]);
});
