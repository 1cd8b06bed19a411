// What is published holds code of others. Their licences ask to be shipped with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentsOf, packageOf } from '../bundle/contents.mjs';
import { published } from '../bundle/bundles.mjs';
import { projectFolder } from '../vscode/folders.mjs';
import { page, table } from './markdown.mjs';

/** Licences that allow what we do, as long as they are shipped. Any other wants to be looked at first. */
const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', '0BSD']);

/** The notice, from the bundles as the bundler makes them. */
export async function thirdPartyNotice() {
  const packages = await bundledPackages();
  const sections = packages.map(({ name, version, licence, text }) => `## ${name} ${version}\n\n${licence}\n\n${indented(text)}`);
  return page(
    '<!-- Generated from the bundles by "npm run generate". Do not edit. -->',
    '# Software of others',
    'The extension and the command line are bundled with these packages. No other code is loaded, and none is fetched.',
    table(['package', 'version', 'licence', 'in'], packages.map(({ name, version, licence, parts }) => [name, version, licence, [...parts].join(', ')])),
    ...sections,
  );
}

async function bundledPackages() {
  const found = new Map();
  for (const part of Object.keys(published))
    for (const { path } of await contentsOf(part)) {
      const folder = packageOf(path);
      if (folder === undefined) continue;
      const { name, version, license: licence } = JSON.parse(readFileSync(join(projectFolder, folder, 'package.json'), 'utf8'));
      if (!allowed.has(licence)) throw new Error(`${name} ${version} has the licence ${licence}, which nobody has looked at.`);
      const id = `${name} ${version}`;
      const known = found.get(id) ?? { name, version, licence, text: licenceText(folder), parts: new Set() };
      found.set(id, { ...known, parts: known.parts.add(part) });
    }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function licenceText(folder) {
  const file = readdirSync(join(projectFolder, folder)).find((name) => /^licen[cs]e(?:-mit)?(?:\.(?:md|txt))?$/i.test(name));
  if (!file) throw new Error(`${folder} comes without its licence.`);
  return readFileSync(join(projectFolder, folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
}

/** A licence may be markdown itself. */
function indented(text) {
  return text.split('\n').map((line) => (line.trim() === '' ? '' : `    ${line.trimEnd()}`)).join('\n');
}
