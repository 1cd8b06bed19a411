import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** What the figures were measured on, and how busy it was with other things. */
export function machineText(): string {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return `${cpus().length} × ${model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${platform()} ${release()}, Node ${process.versions.node}.`;
}

/** The mean number of processes that wanted to run in the last minute; there is none on Windows. */
export function loadText(): string {
  const [load = 0] = loadavg();
  return load === 0 ? 'unknown' : load.toFixed(1);
}
