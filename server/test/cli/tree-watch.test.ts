import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { watchTree } from '../../src/cli/tree-watch';
import { Sandbox } from '../support/command-line';

let sandbox: Sandbox;
let watching: { close(): void };
afterEach(() => {
  watching.close();
  sandbox.remove();
});

/** Resolves once a change is told that `isMeant` by `act`; hangs, and so fails, where none is. */
function change(act: () => void, isMeant: (name: string | undefined) => boolean): Promise<void> {
  return new Promise((resolve) => {
    told = (name) => {
      if (isMeant(name)) resolve();
    };
    act();
  });
}

let told: (name: string | undefined) => void = () => undefined;

test('files that are replaced are told of each time, and so are their end and new folders', async () => {
  sandbox = new Sandbox({ 'agents/a.md': '1' });
  watching = watchTree(sandbox.folder, (name) => told(name));
  const isFile = (name: string | undefined): boolean => name?.endsWith('a.md') === true;
  const replace = (text: string): void => {
    sandbox.write('agents/next', text);
    renameSync(sandbox.path('agents/next'), sandbox.path('agents/a.md'));
  };
  await expect(change(() => replace('2'), isFile)).resolves.toBeUndefined();
  await expect(change(() => replace('3'), isFile)).resolves.toBeUndefined();
  await expect(change(() => rmSync(sandbox.path('agents/a.md')), isFile)).resolves.toBeUndefined();
  await expect(change(() => mkdirSync(sandbox.path('agents/more')), (name) => name === undefined || name.endsWith('more'))).resolves.toBeUndefined();
  await expect(change(() => sandbox.write('agents/more/b.md', ''), (name) => name?.endsWith('b.md') === true)).resolves.toBeUndefined();
});
