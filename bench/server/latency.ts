import { milliseconds } from '../figures';
import type { Aim, Result } from '../report';
import { percentile } from '../stats/percentile';
import { actsAt, placesIn, renameAt, type Act } from './requests';
import type { Scene } from './scenes';
import { Session } from './session';

/** Requests that are made before any is counted: the first ones find code that never ran. */
const warmUp = 50;

/** Milliseconds of one act: on the clock, and of the server's main thread. */
interface Took {
  readonly wall: number;
  readonly cpu: number;
}

/** All acts in one server process, in turns, so that none is measured at a better time than another. */
export async function benchLatency(server: string, scene: Scene, requests: number): Promise<Result> {
  console.log(`Typing in ${scene.title}…`);
  const places = placesIn(scene.text);
  const session = await Session.start(server, scene.folder, scene.text);
  const acts = [...actsAt(places), ...renameAt(session, { line: 1, character: 8 })];
  const times = new Map<Act, Took[]>(acts.map((act) => [act, []]));
  // What costs much is asked for less often.
  const count = scene.text.length > 100_000 ? Math.ceil(requests / 5) : requests;
  for (let round = 0; round < warmUp + count; round++) for (const act of acts) times.get(act)?.push(await timed(act, session));
  await session.client.stop();
  const rows = [...times].map(([{ name }, all]) => [name, ...figuresOf(all.slice(warmUp)), milliseconds(all[0]?.wall ?? Number.NaN)]);
  const absent = acts.some(({ name }) => name === 'rename') ? [] : ['The server does not offer to rename.'];
  return {
    sections: [{ title: `Server: ${scene.title}`, notes: [`${count} of each over standard streams after ${warmUp} that do not count; *first* is the very first one. *No such request* is refused at once, which tells what streams and machine take of the others. *CPU* is what the server's main thread takes, where the system tells: what the clock shows above that is waiting.`, ...absent], tables: [{ head: ['', 'p50', 'p95', 'p99', 'worst', 'CPU p50', 'CPU p99', 'first'], rows }] }],
    aims: scene.aimed ? [...times].flatMap(([act, all]) => aimOf(act, scene, all.slice(warmUp))) : [],
  };
}

function figuresOf(times: readonly Took[]): readonly string[] {
  const of = (figure: keyof Took, shares: readonly number[]): string[] => shares.map((p) => milliseconds(percentile(times.map((took) => took[figure]), p)));
  return [...of('wall', [0.5, 0.95, 0.99, 1]), ...of('cpu', [0.5, 0.99])];
}

function aimOf({ name, aim }: Act, { title }: Scene, times: readonly Took[]): readonly Aim[] {
  if (aim === undefined) return [];
  const p99 = percentile(times.map(({ wall }) => wall), 0.99);
  return [{ what: `${title}: ${name}, p99`, aim: `under ${aim} ms`, figure: milliseconds(p99), met: p99 < aim }];
}

async function timed({ prepare, run }: Act, session: Session): Promise<Took> {
  prepare?.(session);
  const cpu = session.client.cpu();
  const start = performance.now();
  await run(session);
  return { wall: performance.now() - start, cpu: session.client.cpu() - cpu };
}
