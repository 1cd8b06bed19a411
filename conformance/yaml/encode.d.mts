/** A value as JSON text in which numbers that JSON lacks are written out, and what contains itself ends in null. */
export function encode(value: unknown): string;
