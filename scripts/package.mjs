// Makes the VSIX, and refuses one that holds a file nobody needs or that is too big.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { projectFolder } from './vscode/folders.mjs';

const maximumSize = 400_000;
const needed = ['package.json', 'LICENSE', 'THIRD-PARTY.md', ...['client', 'server'].flatMap((part) => [`dist/${part}/browser.js`, `dist/${part}/node.js`])];
const readmePath = 'out/README.md';
const allowed = [/^(out\/README|CHANGELOG)\.md$/, /^(?:schemas|syntaxes)\/[\w.-]+\.json$/, /^images\/[\w-]+\.png$/, /^walkthrough\/[\w-]+\.md$/];

const layout = { cwd: projectFolder, readmePath };

/** @returns {Promise<string>} The VSIX's path. The production build in it is vsce's own call of `vscode:prepublish`. */
export async function createPackage() {
  const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const packagePath = join(projectFolder, `${name}-${version}.vsix`);
  writeReadme();
  // There is no public repository that relative links could point to.
  await createVSIX({ ...layout, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  const problems = await packageProblems(packagePath);
  if (problems.length === 0) return packagePath;
  rmSync(packagePath);
  throw new Error(problems.join('\n'));
}

/** The README as it is shown beside the installed extension, where there are no pictures: whole paragraphs and tables of them go. */
function writeReadme() {
  const paragraphs = readFileSync(join(projectFolder, 'README.md'), 'utf8').split(/\n{2,}/);
  const text = paragraphs.filter((paragraph) => !/!\[[^\]]*\]\((?!https:)/.test(paragraph)).join('\n\n');
  mkdirSync(join(projectFolder, 'out'), { recursive: true });
  writeFileSync(join(projectFolder, readmePath), text);
}

async function packageProblems(packagePath) {
  const files = await listFiles({ ...layout, packageManager: PackageManager.None });
  const size = statSync(packagePath).size;
  return [
    ...needed.filter((file) => !files.includes(file)).map((file) => `The package lacks ${file}.`),
    ...files
      .filter((file) => !needed.includes(file) && !allowed.some((pattern) => pattern.test(file)))
      .map((file) => `The package holds ${file}, which nobody needs: see .vscodeignore.`),
    ...(size > maximumSize ? [`The package has ${size} bytes; ${maximumSize} are the limit.`] : []),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await createPackage().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
