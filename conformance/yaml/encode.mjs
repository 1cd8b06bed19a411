/** A value as JSON text in which numbers that JSON lacks are written out, and what contains itself ends in null. */
export function encode(value) {
  const open = new Set();
  let budget = 200_000;
  const plain = (part) => {
    if (budget-- < 0) return 'too large';
    if (typeof part === 'number') return Number.isFinite(part) && !Object.is(part, -0) ? part : { $number: Object.is(part, -0) ? '-0' : String(part) };
    if (typeof part !== 'object' || part === null) return part;
    if (open.has(part)) return null;
    open.add(part);
    const result = Array.isArray(part) ? part.map(plain) : Object.fromEntries(Object.entries(part).map(([key, item]) => [key, plain(item)]));
    open.delete(part);
    return result;
  };
  return JSON.stringify(plain(value));
}
