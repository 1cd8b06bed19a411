import { milliseconds, percent } from '../figures';
import type { Result } from '../report';
import { median, spread } from '../stats/percentile';
import type { Activation } from './probe';

/** Starts a VS Code with the extension installed and an agent file open, and tells what it counted; throws where none can be started. */
export type StartEditor = () => Promise<Activation>;

const title = 'Editor: activation';
const what = 'activation in the editor, time of the extension host, median';
const wanted = 50;

/** What the extension takes of the extension host as it starts, by the profiler and by VS Code's own count. */
export async function benchEditor(start: StartEditor, starts: number): Promise<Result> {
  console.log('Starting VS Code…');
  const all: Activation[] = [];
  for (let count = 0; count < starts; count++) {
    try {
      all.push(await start());
    } catch (error) {
      return unmeasured(error instanceof Error ? error.message : String(error));
    }
  }
  const busy = all.map(({ busy }) => busy);
  const rows = [
    rowOf('busy with the extension, by the profiler', busy),
    ...(['load', 'call', 'finish'] as const).map((figure) => rowOf(columns[figure], all.map((one) => one[figure]))),
  ];
  const found = median(busy);
  return {
    sections: [{ title, notes: [`${starts} starts of VS Code with an empty profile, the VSIX installed, and an agent file opened. The profiler tells when the extension's code ran in the extension host, or what it called, until the server had answered. The rest is what VS Code tells in *Startup Performance*, in whole milliseconds; *finish* is mostly the wait for the server.`], tables: [{ head: ['', 'median', 'worst', 'noise'], rows }] }],
    aims: [{ what, aim: `under ${wanted} ms`, figure: milliseconds(found), met: found < wanted }],
  };
}

const columns = { load: '*load code*', call: '*call activate*', finish: '*finish activate*' };

function rowOf(label: string, times: readonly number[]): readonly string[] {
  return [label, milliseconds(median(times)), milliseconds(Math.max(...times)), percent(spread(times))];
}

function unmeasured(reason: string): Result {
  return { sections: [{ title, notes: [`Not measured, since no VS Code could be started here: ${reason}`], tables: [] }], aims: [{ what, aim: `under ${wanted} ms`, figure: '–', met: undefined }] };
}
