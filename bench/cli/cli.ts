import { join } from 'node:path';
import { megabytes, milliseconds, percent, ratio } from '../figures';
import type { Options } from '../options';
import type { Installed } from '../peers';
import type { Aim, Result, Section } from '../report';
import { absences, contestantsIn, emptyStart, ours, type Contestant } from './contestants';
import { inRounds, type Measured } from './rounds';
import { method, runProcess } from './run-process';
import { fileSets, type FileSet } from './sets';

type Figures = ReadonlyMap<string, Measured>;

/** Checks each set with each contestant, each run a process of its own. */
export async function benchCli(project: string, scratch: string, installed: Installed, { rounds, quick }: Options): Promise<Result> {
  const contestants = contestantsIn(project, installed);
  const byName = new Map(contestants.map((contestant) => [contestant.name, contestant]));
  const figures = new Map<FileSet['id'], Figures>();
  const sets = fileSets(project, join(scratch, 'cli'), quick ? 400 : 2000);
  for (const { id, title, folder } of sets) {
    console.log(`Checking ${title}…`);
    figures.set(id, await inRounds(rounds, [...byName.keys()], (name) => runProcess(byName.get(name)?.args ?? [], folder)));
  }
  const one = figures.get('one') ?? new Map<string, Measured>();
  const sections = sets.map((set) => sectionOf(set, contestants, figures.get(set.id) ?? one, one));
  const absent = [...absences(installed), ...(figures.has('corpus') ? [] : ['The public files are not at hand: they lie beside the project and are no part of it. They are left out.'])];
  const [first, ...others] = sections;
  return { sections: first ? [{ ...first, notes: [`Medians of ${rounds} alternating runs. ${method} *Growth* is the peak above that for one file.`, ...absent, ...first.notes] }, ...others] : [], aims: aimsOf(contestants, figures, one) };
}

function sectionOf({ title }: FileSet, contestants: readonly Contestant[], figures: Figures, one: Figures): Section {
  const own = figures.get(ours);
  const rows = [...figures].map(([name, { wall, cpu, peak, noise }]) => [name, milliseconds(wall), milliseconds(cpu), percent(noise), ratio(cpu / (own?.cpu ?? Number.NaN)), megabytes(peak), megabytes(peak - (one.get(name)?.peak ?? Number.NaN))]);
  const notes = contestants.flatMap(({ name, failure }) => {
    const measured = figures.get(name);
    const words = measured && failure(measured.last);
    return words === undefined ? [] : [`${name} ${words}: its figures are no measure.`];
  });
  return { title: `Command line: ${title}`, notes, tables: [{ head: ['', 'wall', 'CPU', 'noise', 'CPU of ours', 'peak', 'growth'], rows }] };
}

function aimsOf(contestants: readonly Contestant[], figures: ReadonlyMap<FileSet['id'], Figures>, one: Figures): readonly Aim[] {
  const start = factor(one, (measured) => measured.cpu, emptyStart);
  return [
    { what: 'one file, CPU, against an empty start of Node', aim: 'under 1.5×', figure: ratio(start), met: start < 1.5 },
    ...(['valid', 'seed'] as const).flatMap((id) => setAims(id, contestants, figures.get(id) ?? new Map<string, Measured>(), one)),
  ];
}

/** Ours against the best of those peers that did the work. */
function setAims(id: 'valid' | 'seed', contestants: readonly Contestant[], figures: Figures, one: Figures): readonly Aim[] {
  const own = figures.get(ours);
  const peers = contestants.filter(({ name, failure }) => name !== ours && name !== emptyStart && ((found) => found && failure(found.last) === undefined)(figures.get(name)));
  if (!own || peers.length === 0) return [];
  const best = (of: (measured: Measured, name: string) => number): number => Math.min(...peers.map(({ name }) => of(figures.get(name) ?? own, name)));
  const [wall, cpu] = [best((measured) => measured.wall) / own.wall, best((measured) => measured.cpu) / own.cpu];
  const growth = (measured: Measured, name: string): number => measured.peak - (one.get(name)?.peak ?? Number.NaN);
  const share = growth(own, ours) / best(growth);
  return [
    { what: `${id} set: the fastest peer's wall time of ours`, aim: 'at least 2×', figure: ratio(wall), met: wall >= 2 },
    { what: `${id} set: the fastest peer's CPU time of ours`, aim: 'at least 2×', figure: ratio(cpu), met: cpu >= 2 },
    { what: `${id} set: our memory growth of the leanest peer's`, aim: 'under 0.33×', figure: ratio(share), met: share < 1 / 3 },
  ];
}

function factor(figures: Figures, of: (measured: Measured) => number, against: string): number {
  const [own, other] = [figures.get(ours), figures.get(against)];
  return own && other ? of(own) / of(other) : Number.NaN;
}
