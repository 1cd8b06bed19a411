import { readFileSync } from 'node:fs';
import { run } from './cli/run';

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void run(process.argv.slice(2), {
  folder: process.cwd(),
  env: process.env,
  out: process.stdout,
  err: process.stderr,
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
