import { readFileSync } from 'node:fs';
import { run } from './cli/run';
import { keepYoungSpaceSmall } from './hosts/young-space';

keepYoungSpaceSmall();

const closed = new AbortController();

// A reader that has seen enough, such as `head`, closes the pipe. That is no failure, and changes nothing of what was found: the rest is not printed, and the status is true.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    closed.abort();
  });

void run(process.argv.slice(2), {
  folder: process.cwd(),
  env: process.env,
  out: process.stdout,
  err: process.stderr,
  closed: closed.signal,
  input: () => readFileSync(0),
}).then(
  (status) => {
    // Not exit(): what is still in the pipe must get out.
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`agentfiles: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
