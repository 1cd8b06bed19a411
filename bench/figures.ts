/** How figures are written: with as many digits as they are worth. */

export function milliseconds(value: number): string {
  return Number.isFinite(value) ? `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)} ms` : '–';
}

export function megabytes(bytes: number): string {
  return Number.isFinite(bytes) ? `${(bytes / 1_048_576).toFixed(1)} MB` : '–';
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

export function ratio(value: number): string {
  return Number.isFinite(value) ? `${value.toFixed(2)}×` : '–';
}

export function percent(share: number): string {
  return Number.isFinite(share) ? `±${(share * 100).toFixed(0)} %` : '–';
}
