// Runs in Bun. Reads texts, one JSON string a line, and writes what the slow reader makes of each with Bun's own parser, which is Claude Code's.
import { readFileSync, writeFileSync } from 'node:fs';
import { readByReference } from './reader';

declare const Bun: { readonly YAML: { parse(text: string): unknown } };

const [input = '', output = ''] = process.argv.slice(2);
const texts = readFileSync(input, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as string);
writeFileSync(output, texts.map((text) => `${JSON.stringify(readByReference(text, (block) => Bun.YAML.parse(block)))}\n`).join(''));
