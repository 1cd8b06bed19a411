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

test('who wants to know of no problems does not wait until they are found', () => {
  const asked: string[] = [];
  const world = new Proxy(worldWith({ agents: [{ name: 'tester' }] }), { get: (of, question, self) => (asked.push(String(question)), Reflect.get(of, question, self) as unknown) });
  const service = serviceIn(() => world);
  const document = TextDocument.create('file:///x/.claude/agents/a.md', 'agent-markdown', 1, '---\nname: tester\ndescription: 😀\ncolor: red\n---\n');
  expect(service.colors(document)).toHaveLength(1);
  expect(service.hover(document, { line: 1, character: 1 })?.range).toEqual({ start: { line: 1, character: 0 }, end: { line: 1, character: 4 } });
  expect(asked).not.toContain('complete');
  expect(service.diagnostics(document)).toEqual(serviceIn(() => worldWith({ agents: [{ name: 'tester' }] })).diagnostics(document));
  expect(asked).toContain('complete');
});
