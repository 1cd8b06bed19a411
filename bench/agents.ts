import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The user's own example file, whose description is no YAML until it is put in quotes. */
export function seedText(project: string): string {
  const { text } = JSON.parse(readFileSync(join(project, 'conformance/claude-code/seed.json'), 'utf8')) as { readonly text: string };
  return text;
}

/** A valid agent, different for each number: in what it has, in how it is written, and in length (1 to 6 kB). */
export function validAgent(number: number): string {
  const head = heads[number % heads.length] ?? [];
  const prompt = Array.from({ length: 12 + ((number * 7) % 60) }, (_, line) => `${line + 1}. Look at part ${(number * 31 + line) % 97} of the change, and say what is wrong with it and why.`);
  return ['---', `name: agent-${number}`, ...head.map((line) => line.replace('%', String(number))), '---', '', `You review changes of kind ${number}.`, '', ...prompt, ''].join('\n');
}

const heads: readonly (readonly string[])[] = [
  ['description: Use this agent when a change of kind % is ready for review.', 'tools: Read, Grep, Glob, Bash', 'model: sonnet', 'color: blue'],
  ['description: "Use this agent when change % is done: it reviews, and says what to do."', 'model: opus'],
  ['description: |', '  Use this agent proactively after changes of kind %.', '', '  It reads the diff and names what is wrong.', 'tools:', '  - Read', '  - Grep', 'color: green'],
  ["description: 'Reviews changes of kind % for safety and speed'", 'tools: Read, Edit, Write', 'model: inherit', 'maxTurns: 12'],
  ['description: >-', '  Finds the cause of failures of kind %', '  and proposes the smallest fix.', 'tools: [Read, Grep, Bash]', 'disallowedTools: Write', 'model: haiku'],
  ['# Kept short on purpose.', 'description: Plans work of kind % before anybody begins it', 'memory: project', 'permissionMode: plan', 'color: purple'],
];

/** Writes agents where tools look for them, and gives the folder to run in. */
export function writeAgents(folder: string, count: number, text: (number: number) => string): string {
  const agents = join(folder, '.claude', 'agents');
  mkdirSync(agents, { recursive: true });
  for (let number = 1; number <= count; number++) writeFileSync(join(agents, `agent-${number}.md`), text(number));
  return folder;
}
