import { fstatSync } from 'node:fs';

/**
 * Rejects when this process shall end: on a signal, after a time, or when its parent is gone. Call it before starting anything that has
 * to be stopped: from then on no signal ends the process by itself, however often it is sent.
 * @param {{ limit?: number, withParent?: boolean }} [options] The limit is in milliseconds.
 * @returns {Promise<never>}
 */
export function interruption({ limit, withParent } = {}) {
  const interrupted = new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => reject(new Error(`Stopped by ${signal}.`)));
    if (limit) setTimeout(() => reject(new Error(`Stopped after ${limit / 60_000} minutes.`)), limit).unref();
    // A parent's end of the pipe closes with it, even if it is killed.
    if (withParent && isPipe(0)) {
      for (const event of ['end', 'error']) process.stdin.resume().once(event, () => reject(new Error('Stopped with its parent.')));
    }
  });
  // There may be nobody left to read what we say.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  // It may come before anybody waits for it.
  interrupted.catch(() => {});
  return interrupted;
}

/** @param {number} descriptor */
function isPipe(descriptor) {
  try {
    const status = fstatSync(descriptor);
    return status.isFIFO() || status.isSocket();
  } catch {
    return false;
  }
}
