/** Changes that are kept beside a map before all is copied. */
const most = 100;

/** A map that does not change. One with another value shares with it all that is the same, so that a change of one among thousands costs little. */
export class Layered<V> {
  constructor(
    private readonly below: ReadonlyMap<string, V>,
    private readonly above: ReadonlyMap<string, V | undefined> = new Map(),
  ) {}

  get(key: string): V | undefined {
    return this.above.has(key) ? this.above.get(key) : this.below.get(key);
  }

  /** @param value `undefined` takes the key away. */
  with(key: string, value: V | undefined): Layered<V> {
    const above = new Map(this.above).set(key, value);
    return above.size <= most ? new Layered(this.below, above) : new Layered(merged(this.below, above));
  }
}

function merged<V>(below: ReadonlyMap<string, V>, above: ReadonlyMap<string, V | undefined>): ReadonlyMap<string, V> {
  const all = new Map(below);
  for (const [key, value] of above) {
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  }
  return all;
}
