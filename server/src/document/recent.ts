/** So many answers are kept. */
const most = 16;

/** UTF-16 units; what is longer is not kept. */
const longest = 50_000;

/**
 * The same function, which keeps its answers to the last texts that it was asked about: of copies of a file only the first is read, and a file that
 * was looked at from outside is not read again when it is opened. For pure functions, whose answers never change.
 */
export function recent<V>(compute: (text: string) => V): (text: string) => V {
  const answers = new Map<string, { readonly value: V }>();
  return (text) => {
    if (text.length > longest) return compute(text);
    const answer = answers.get(text) ?? { value: compute(text) };
    // The order of a map is that in which its keys came in.
    answers.delete(text);
    answers.set(text, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= most) break;
      answers.delete(oldest);
    }
    return answer.value;
  };
}
