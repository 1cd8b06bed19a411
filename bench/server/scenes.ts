import { join } from 'node:path';
import { seedText, validAgent, writeAgents } from '../agents';

/** A text in a workspace. */
export interface Scene {
  readonly title: string;
  readonly folder: string;
  readonly text: string;
  /** Whether the latency aims are for it. */
  readonly aimed: boolean;
}

/** The scenes that the server is measured in; their folders are written below one. */
export function scenes(project: string, below: string, agents: number): readonly Scene[] {
  const seed = seedText(project);
  const few = writeAgents(join(below, 'few'), 3, validAgent);
  const many = writeAgents(join(below, 'many'), agents, validAgent);
  return [
    { title: 'the seed', folder: few, text: seed, aimed: true },
    { title: `the seed, with ${agents} agents in the folder`, folder: many, text: seed, aimed: true },
    { title: 'a valid agent', folder: few, text: validAgent(0), aimed: false },
    { title: 'a file of 1 MiB', folder: few, text: longText(seed), aimed: false },
  ];
}

/** The seed with a prompt that makes it as long as a file may be before its reader skips it. */
function longText(seed: string): string {
  const line = 'Look at every line of the change, and say what is wrong with it.\n';
  return seed + line.repeat(Math.floor((1_048_576 - Buffer.byteLength(seed) - 2) / line.length));
}
