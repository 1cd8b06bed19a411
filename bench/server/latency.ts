import { milliseconds } from '../figures';
import type { Aim, Result } from '../report';
import { percentile } from '../stats/percentile';
import { actsAt, placesIn, renameAt, type Act } from './requests';
import type { Scene } from './scenes';
import { Session } from './session';

/** Requests that are made before any is counted: the first ones find code that never ran. */
const warmUp = 50;

/** All acts in one server process, in turns, so that none is measured at a better time than another. */
export async function benchLatency(server: string, scene: Scene, requests: number): Promise<Result> {
  console.log(`Typing in ${scene.title}…`);
  const places = placesIn(scene.text);
  const session = await Session.start(server, scene.folder, scene.text);
  const acts = [...actsAt(places), ...renameAt(session, { line: 1, character: 8 })];
  const times = new Map<Act, number[]>(acts.map((act) => [act, []]));
  // What costs much is asked for less often.
  const count = scene.text.length > 100_000 ? Math.ceil(requests / 5) : requests;
  for (let round = 0; round < warmUp + count; round++) for (const act of acts) times.get(act)?.push(await timed(act, session));
  await session.client.stop();
  const rows = [...times].map(([{ name }, [first = Number.NaN, ...all]]) => [name, ...figuresOf(all.slice(warmUp - 1)), milliseconds(first)]);
  const absent = acts.some(({ name }) => name === 'rename') ? [] : ['The server does not offer to rename.'];
  return {
    sections: [{ title: `Server: ${scene.title}`, notes: [`${count} of each over standard streams after ${warmUp} that do not count; *first* is the very first one. *No such request* is refused at once, which tells what streams and machine take of the others.`, ...absent], tables: [{ head: ['', 'p50', 'p95', 'p99', 'worst', 'first'], rows }] }],
    aims: scene.aimed ? [...times].flatMap(([act, all]) => aimOf(act, scene, all.slice(warmUp))) : [],
  };
}

function figuresOf(times: readonly number[]): readonly string[] {
  return [0.5, 0.95, 0.99, 1].map((p) => milliseconds(percentile(times, p)));
}

function aimOf({ name, aim }: Act, { title }: Scene, times: readonly number[]): readonly Aim[] {
  if (aim === undefined) return [];
  const p99 = percentile(times, 0.99);
  return [{ what: `${title}: ${name}, p99`, aim: `under ${aim} ms`, figure: milliseconds(p99), met: p99 < aim }];
}

async function timed({ prepare, run }: Act, session: Session): Promise<number> {
  prepare?.(session);
  const start = performance.now();
  await run(session);
  return performance.now() - start;
}
