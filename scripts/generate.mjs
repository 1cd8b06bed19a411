// Writes what is made from rules and tables: docs/rules, docs/fields, the rules among the settings, the theme colours, the schema of the settings file,
// and the notice of what is bundled.
// With --check nothing is written: stale files are listed, and the exit status is 1.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fieldPages } from './generate/field-pages.mjs';
import { loadProduct } from './generate/product.mjs';
import { rulePages } from './generate/rule-pages.mjs';
import { configSchema, packageWithTables, sameJson } from './generate/settings.mjs';
import { thirdPartyNotice } from './generate/third-party.mjs';
import { projectFolder } from './vscode/folders.mjs';

const generatedFolders = ['docs/rules', 'docs/fields'];

const read = (path) => readFile(join(projectFolder, path), 'utf8').catch(() => undefined);
const product = await loadProduct();
const manifest = JSON.parse(await read('package.json'));
const wanted = new Map([
  ...(await rulePages(product)),
  ...fieldPages(product),
  ['package.json', packageWithTables(manifest, product.rules, product.dialects[0].colors)],
  ['schemas/agentfiles.config.schema.json', configSchema(manifest, product.rules)],
  ['THIRD-PARTY.md', await thirdPartyNotice()],
]);

/** Others may lay out package.json as they like; what it says is what counts. */
const isStale = (path, now, then) => now === undefined || (path === 'package.json' ? !sameJson(now, then) : now !== then);

const stale = [];
for (const [path, text] of wanted) if (isStale(path, await read(path), text)) stale.push(path);
for (const folder of generatedFolders)
  for (const name of await readdir(join(projectFolder, folder)).catch(() => [])) if (!wanted.has(`${folder}/${name}`)) stale.push(`${folder}/${name}`);

if (process.argv.includes('--check')) {
  if (stale.length > 0) console.error(`Not as the rules and tables say; run "npm run generate":\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) await renew(join(projectFolder, path), wanted.get(path));
  console.log(stale.length > 0 ? stale.join('\n') : 'Everything was as it should be.');
}

async function renew(path, text) {
  if (text === undefined) return rm(path);
  await mkdir(dirname(path), { recursive: true });
  return writeFile(path, text);
}
