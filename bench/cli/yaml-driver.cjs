// Checks the frontmatter of all agents below the current folder with yaml-language-server, which has no command line of its own:
// its own service, told of the keys that an agent must have. The first argument is the folder it is installed in.
const { readFileSync, readdirSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const folder = process.argv[2];
const from = createRequire(join(folder, 'package.json'));
const { getLanguageService } = from(folder);
const { TextDocument } = from('vscode-languageserver-textdocument');

const text = { type: 'string' };
const schema = { type: 'object', required: ['name', 'description'], properties: { name: text, description: text, model: text } };
const service = getLanguageService({
  schemaRequestService: () => Promise.reject(new Error('There is no network here.')),
  workspaceContext: { resolveRelativePath: (path) => path },
});
service.configure({ validate: true, schemas: [{ uri: 'file:///agent.json', fileMatch: ['*.yaml'], schema }] });

async function main() {
  const counts = { files: 0, findings: 0 };
  for (const name of readdirSync('.claude/agents')) {
    const [, block] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join('.claude/agents', name), 'utf8')) ?? [];
    if (block === undefined) continue;
    const findings = await service.doValidation(TextDocument.create(`file:///${name}.yaml`, 'yaml', 1, `${block}\n`), false);
    counts.files++;
    counts.findings += findings.length;
  }
  console.log(`${counts.files} files, ${counts.findings} findings`);
}

void main();
