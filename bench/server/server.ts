import { join } from 'node:path';
import type { Options } from '../options';
import { together, type Result } from '../report';
import { benchLatency } from './latency';
import { benchMemory } from './memory';
import { scenes } from './scenes';
import { benchStart } from './start';

/** The server as editors use it: a process of its own, over its standard streams. */
export async function benchServer(project: string, scratch: string, { rounds, requests, quick }: Options): Promise<Result> {
  const server = join(project, 'dist/server/node.js');
  const all = scenes(project, join(scratch, 'server'), quick ? 1000 : 10_000);
  const results = [await benchStart(server, all, rounds)];
  for (const scene of all) results.push(await benchLatency(server, scene, requests));
  const [{ folder } = { folder: scratch }] = all;
  results.push(await benchMemory(project, server, folder, quick ? 200 : 1000));
  return together(results);
}
