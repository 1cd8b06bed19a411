import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import type { World } from '../src/workspace/world';
import { createService, type LanguageService } from '../src/service';
import { claudeCode } from '../src/spec';
import { smallWorld } from './support/accept';
import { worldWith } from './support/world';

function serviceIn(worldOf: () => World): LanguageService {
  return createService({
    settingOf: () => ({ dialect: claudeCode, origin: { path: '.claude/agents/a.md' }, severities: {}, world: worldOf() }),
    log: (message) => {
      throw new Error(String(message));
    },
  });
}

test('what lies around a document is asked for with each request', () => {
  let world = smallWorld;
  const service = serviceIn(() => world);
  const text = '---\nname: a\ndescription: 😀\nskills: release-notes, \ntools: Agent(tester)\n---\n';
  const document = TextDocument.create('file:///x/.claude/agents/a.md', 'agent-markdown', 1, text);
  const offered = (): readonly string[] => service.completion(document, { line: 3, character: 23 }).map(({ label }) => label);
  const hovered = (): string => JSON.stringify(service.hover(document, { line: 4, character: 14 })?.contents);
  expect(offered()).toEqual(['acme:deploy']);
  expect(hovered()).toContain('An agent of this workspace.');
  world = worldWith({ skills: [{ name: 'fresh' }] });
  expect(offered()).toEqual(['fresh']);
  expect(hovered()).not.toContain('An agent of this workspace.');
});
