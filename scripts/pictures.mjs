// Takes the README's pictures from a real VS Code that has the extension as it is now. `--scene NAME` takes one, `--list` names them,
// `--theme light|dark|contrast` overrides what the scenes ask for.
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openScene } from './pictures/editor.mjs';
import { scenes } from './pictures/scenes.mjs';
import { buildExtension } from './vscode/build.mjs';
import { projectFolder, temporaryFolder } from './vscode/folders.mjs';
import { interruption } from './vscode/interruption.mjs';
import { openBrowser } from './vscode/page.mjs';
import { startServer } from './vscode/server.mjs';

const { values } = parseArgs({
  options: { scene: { type: 'string' }, theme: { type: 'string' }, out: { type: 'string' }, list: { type: 'boolean' } },
});
const wanted = scenes.filter(({ name }) => !values.scene || name === values.scene);
if (values.list || wanted.length === 0) {
  console.log(scenes.map(({ name }) => name).join('\n'));
  process.exit(values.list ? 0 : 2);
}

const target = values.out ?? join(projectFolder, 'docs', 'pictures');
mkdirSync(target, { recursive: true });
buildExtension();
const interrupted = interruption();
await Promise.race([takePictures(), interrupted]).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
process.exit();

async function takePictures() {
  const folder = temporaryFolder('pictures');
  const workspace = join(folder, 'samples');
  // A copy, as scenes type into it.
  cpSync(join(projectFolder, 'samples'), workspace, { recursive: true });
  const dataFolder = join(folder, 'user');
  const server = await startServer({ dataFolder, extensionsFolder: join(folder, 'extensions') });
  try {
    const browser = await openBrowser();
    for (const scene of wanted) {
      const file = join(target, `${scene.name}.png`);
      const context = await openScene(browser, { server, dataFolder, workspace, scene: { ...scene, theme: values.theme ?? scene.theme } });
      await context.page.screenshot({ path: file });
      await context.close();
      console.log(`${file} (${Math.round(statSync(file).size / 1000)} kB)`);
    }
    await browser.close();
  } finally {
    await server.stop();
  }
}
