// Takes the README's pictures from a real VS Code that has the extension as it is now, into `docs/pictures/`. `--scene NAME` takes any other into
// `out/pictures/`, to look at; `--list` names them, `--theme light|dark|contrast|contrast-light` overrides what the scene asks for.
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openScene } from './pictures/editor.mjs';
import { otherScenes, readmeScenes } from './pictures/scenes.mjs';
import { buildExtension } from './vscode/build.mjs';
import { linkedExtension, projectFolder, temporaryFolder } from './vscode/folders.mjs';
import { interruption } from './vscode/interruption.mjs';
import { openBrowser } from './vscode/page.mjs';
import { startServer } from './vscode/server.mjs';

const { values } = parseArgs({ options: { scene: { type: 'string' }, theme: { type: 'string' }, list: { type: 'boolean' } } });
const scenes = [...readmeScenes, ...otherScenes];
const wanted = values.scene ? scenes.filter(({ name }) => name === values.scene) : readmeScenes;
if (values.list || wanted.length === 0) {
  console.log(scenes.map(({ name }) => name).join('\n'));
  process.exit(values.list ? 0 : 2);
}

const target = join(projectFolder, values.scene ? 'out' : 'docs', 'pictures');
mkdirSync(target, { recursive: true });
buildExtension();
const interrupted = interruption();
await takePictures().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
process.exit();

async function takePictures() {
  const folder = temporaryFolder('pictures');
  const dataFolder = join(folder, 'user');
  const server = await startServer({ dataFolder, extensionsFolder: join(folder, 'extensions') });
  try {
    await Promise.race([takeEach(server, folder, { dataFolder, extension: linkedExtension(folder) }), interrupted]);
  } finally {
    await server.stop();
  }
}

async function takeEach(server, folder, profile) {
  const browser = await openBrowser();
  for (const scene of wanted) {
    const file = join(target, `${scene.name}.png`);
    // A copy for each, as scenes type into it and VS Code opens again what was not saved.
    const workspace = join(folder, scene.name, 'samples');
    cpSync(join(projectFolder, 'samples'), workspace, { recursive: true });
    const { page, close } = await openScene(browser, { server, ...profile, workspace, scene: { ...scene, theme: values.theme ?? scene.theme } });
    await page.screenshot({ path: file });
    await close();
    console.log(`${file} (${Math.round(statSync(file).size / 1000)} kB)`);
  }
  await browser.close();
}
