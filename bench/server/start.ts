import { milliseconds, percent } from '../figures';
import type { Result } from '../report';
import { median, percentile, spread } from '../stats/percentile';
import { placesIn } from './requests';
import type { Scene } from './scenes';
import { Session, type Finding } from './session';

/** From starting the process to the first findings, for editors of both kinds; and a keystroke for those that do not ask. */
export async function benchStart(server: string, all: readonly Scene[], rounds: number): Promise<Result> {
  console.log('Starting servers…');
  const kinds = all.filter(({ aimed }) => aimed).flatMap((scene) => (['pull', 'push'] as const).map((finding) => ({ scene, finding, times: [] as number[] })));
  for (let round = 0; round < rounds; round++) for (const { scene, finding, times } of kinds) times.push(await startOnce(server, scene, finding));
  const rows = kinds.map(({ scene, finding, times }) => [`${scene.title}; ${ways[finding]}`, milliseconds(median(times)), milliseconds(Math.max(...times)), percent(spread(times))]);
  const keys = all[0] ? await keystrokes(server, all[0], rounds) : [];
  const found = median(kinds[0]?.times ?? []);
  return {
    sections: [
      {
        title: 'Server: start to first finding',
        notes: [`${rounds} alternating starts of a process each.`, `A single keystroke in ${all[0]?.title ?? ''}, to findings that the server sends by itself: p50 ${milliseconds(percentile(keys, 0.5))}, p99 ${milliseconds(percentile(keys, 0.99))}.`],
        tables: [{ head: ['', 'median', 'worst', 'noise'], rows }],
      },
    ],
    aims: [{ what: 'start to first finding, median', aim: 'under 150 ms', figure: milliseconds(found), met: found < 150 }],
  };
}

const ways: Readonly<Record<Finding, string>> = { pull: 'the editor asks', push: 'the server tells' };

async function startOnce(server: string, { folder, text }: Scene, finding: Finding): Promise<number> {
  const start = performance.now();
  const session = await Session.start(server, folder, text, finding);
  const findings = await session.findings();
  const took = performance.now() - start;
  await session.client.stop();
  if (findings.length === 0) throw new Error('The server found nothing where there is something to find.');
  return took;
}

/** Milliseconds: longer than the server waits for somebody who goes on typing, since it is the first keystroke after that whose answer is measured. */
const pause = 250;

/** Keystrokes with a pause between them, as somebody makes who looks at what he writes. */
async function keystrokes(server: string, { folder, text }: Scene, rounds: number): Promise<readonly number[]> {
  const session = await Session.start(server, folder, text, 'push');
  await session.findings();
  const times: number[] = [];
  for (let count = 0; count < rounds * 5; count++) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const start = performance.now();
    session.type(placesIn(text).typing);
    await session.findings();
    times.push(performance.now() - start);
  }
  await session.client.stop();
  return times;
}
