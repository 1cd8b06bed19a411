import { runCheck } from './check-command';
import type { Console } from './console';
import { runExplain } from './explain-command';
import { Failure } from './failure';
import { runList } from './list-command';
import { optionsOf } from './options';
import { usage } from './usage';
import { version } from './version';
import { runWatch } from './watch-command';

/** Runs a command line and gives the exit status: 0 no error-level problem, 1 some, 2 bad usage or a path that cannot be read. */
export async function run(argv: readonly string[], console: Console): Promise<number> {
  try {
    const options = optionsOf(argv);
    switch (options.command) {
      case 'help':
        console.out.write(usage);
        return 0;
      case 'version':
        console.out.write(`${version}\n`);
        return 0;
      case 'explain':
        return runExplain(options, console);
      case 'list':
        return await runList(options, console);
      case 'check':
        return await (options.watch ? runWatch(options, console) : runCheck(options, console));
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.err.write(`agentfiles: ${error.message}\n`);
    return 2;
  }
}
