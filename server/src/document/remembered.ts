/**
 * The same function, which computes its answer once for each object that it is asked about, and keeps it for as long as that lives.
 * For pure functions of what never changes, such as a dialect or one version of a document: there is nothing to go stale.
 */
export function remembered<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.value;
    const value = compute(key);
    answers.set(key, { value });
    return value;
  };
}
