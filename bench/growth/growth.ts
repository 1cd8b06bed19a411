import { join } from 'node:path';
import { validAgent, writeAgents } from '../agents';
import { inRounds, type Measured } from '../cli/rounds';
import { runProcess } from '../cli/run-process';
import { megabytes, milliseconds } from '../figures';
import type { Options } from '../options';
import { together, type Aim, type Result } from '../report';
import { exponentOf, type Point } from '../stats/fit';
import { kinds, questions, timesOf } from './inside';

/** How the cost grows with the number of agents and with their length, and the exponent of the law that fits best. */
export async function benchGrowth(project: string, scratch: string, options: Options): Promise<Result> {
  return together([await growthOfFolders(project, scratch, options), growthOfFiles(project, options)]);
}

async function growthOfFolders(project: string, scratch: string, { quick, rounds }: Options): Promise<Result> {
  console.log('Checking ever more agents…');
  const counts = quick ? [1, 10, 100, 1000] : [1, 10, 100, 1000, 10_000];
  const folders = new Map(counts.map((count) => [String(count), writeAgents(join(scratch, 'growth', String(count)), count, validAgent)]));
  const figures = await inRounds(Math.min(rounds, 5), [...folders.keys()], (count) => runProcess([join(project, 'dist/cli.js'), 'check', '.'], folders.get(count) ?? ''));
  const start = figures.get('1')?.cpu ?? 0;
  const points = [...figures].map(([count, { cpu }]): Point => ({ size: Number(count) - 1, cost: cpu - start }));
  const exponent = exponentOf(points.filter(({ size }) => size >= 99));
  return {
    sections: [{ title: 'Growth: command line, with the number of agents', notes: [`CPU time above that for one agent grows with the power ${exponent.toFixed(2)} of their number, from 100 on.`], tables: [{ head: ['agents', 'CPU', 'above one', 'for each', 'peak'], rows: [...figures].map(([count, measured]) => rowOf(Number(count), measured, start)) }] }],
    aims: [linear('agents in a folder, CPU', exponent)],
  };
}

function rowOf(count: number, { cpu, peak }: Measured, start: number): readonly string[] {
  return [String(count), milliseconds(cpu), milliseconds(cpu - start), count > 1 ? milliseconds((cpu - start) / (count - 1)) : '', megabytes(peak)];
}

function growthOfFiles(project: string, { quick }: Options): Result {
  const lengths = [1, 10, 100, 1000].map((kilobytes) => kilobytes * 1000);
  const results = kinds.map(({ name, text }): Result => {
    console.log(`Reading ever longer files: ${name}…`);
    // The code is warm before anything counts.
    timesOf(text(project, 10_000), 20);
    const times = lengths.map((length) => timesOf(text(project, length), Math.max(3, Math.min(quick ? 20 : 60, Math.ceil(2_000_000 / length)))));
    const exponents = questions.map((_, index) => exponentOf(lengths.map((size, row) => ({ size, cost: times[row]?.[index] ?? 0 })).slice(1)));
    const rows = questions.map(({ name: question }, index) => [question, ...times.map((row) => milliseconds(row[index] ?? Number.NaN)), (exponents[index] ?? Number.NaN).toFixed(2)]);
    return {
      sections: [{ title: `Growth: ${name}`, notes: [], tables: [{ head: ['in one process', '1 kB', '10 kB', '100 kB', '1 MB', 'exponent'], rows }] }],
      aims: [linear(`${name}, read and check`, exponents[0] ?? Number.NaN)],
    };
  });
  return together(results);
}

/** What is a little above one is the noise of the machine, and caches that grow too small. */
const tolerance = 1.15;

function linear(what: string, exponent: number): Aim {
  return { what: `growth with ${what}`, aim: 'linear or better', figure: `power ${exponent.toFixed(2)}`, met: exponent < tolerance };
}
