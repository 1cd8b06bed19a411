/** More alternatives than these are left as they are written. */
const most = 100;

/** `a{b,c}d` is `abd` and `acd`. Braces may be nested; one that is not closed stands for itself. */
export function expandBraces(pattern: string): readonly string[] {
  let open = [pattern];
  const done: string[] = [];
  while (open.length > 0) {
    if (open.length + done.length > most) return [pattern];
    const [first = '', ...rest] = open;
    const expanded = expandFirst(first);
    if (expanded) open = [...expanded, ...rest];
    else [open, done[done.length]] = [rest, first];
  }
  return done;
}

/** The alternatives of one innermost pair of braces. */
function expandFirst(pattern: string): readonly string[] | undefined {
  const end = pattern.indexOf('}');
  const start = pattern.lastIndexOf('{', end);
  if (end === -1 || start === -1) return undefined;
  const inside = pattern.slice(start + 1, end).split(',');
  return inside.map((text) => pattern.slice(0, start) + text + pattern.slice(end + 1));
}
