/** A small seeded source of chance, so that a recording can be made again. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] };
}

const pieces = [
  ...':::::-----##"""\'\'\'[[]]{{}},,&&**!!||>>%@`??\\\\~.<=+_/()',
  ...[' ', ' ', ' ', '  ', '    ', '\n', '\n', '\n\n', '\t', '\r', '\r\n', ': ', ': ', ' #', '- ', '? ', ', ', ' : ', ':\n', '\n  ', '\n- ', '\n  - '],
  ...['...', '\n...\n', '<<: ', '*a', '&a ', '!!str ', '!t ', '|\n', '>-\n', '|2', '0', '1', '.5', 'e3', '0x1', 'null', 'true', 'a', 'b: c', 'a:', '😀', 'é', '\u00a0', '\u2028', '\uFEFF', '\0', '\u0085'],
];

const byLine = {
  remove: (lines, at) => lines.splice(at, 1),
  repeat: (lines, at) => lines.splice(at, 0, lines[at]),
  swap: (lines, at, { below }) => lines.push(...lines.splice(at, 1, lines[below(lines.length)])),
  indent: (lines, at, { pick }) => (lines[at] = pick([' ', '  ', '    ', '\t']) + lines[at]),
  outdent: (lines, at, { pick }) => (lines[at] = lines[at].slice(pick([1, 2, 4]))),
  flatten: (lines, at) => (lines[at] = lines[at].trimStart()),
  join: (lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join(' ')),
  item: (lines, at) => (lines[at] = lines[at].replace(/^( *)/, '$1- ')),
  comment: (lines, at) => (lines[at] += ' # note'),
  carriage: (lines, at) => (lines[at] += '\r'),
  quote: (lines, at, { pick }) => (lines[at] = lines[at].replace(/(: *)(.*)/, (_, colon, value) => colon + pick(['"', "'"]) + value + pick(['"', "'", '']))),
  unquote: (lines, at) => (lines[at] = lines[at].replace(/["']/, '')),
  swapQuotes: (lines, at) => (lines[at] = lines[at].replace(/["']/g, (quote) => (quote === '"' ? "'" : '"'))),
};

function changeLine(text, random) {
  const lines = text.split('\n');
  byLine[random.pick(Object.keys(byLine))](lines, random.below(lines.length), random);
  return lines.join('\n');
}

function changeCharacters(text, { below, pick }) {
  const characters = [...text];
  const kind = below(4);
  characters.splice(below(characters.length + 1), kind === 0 ? 1 : kind === 1 ? pick([1, 2, 5]) : 0, ...(kind === 0 ? [] : [pick(pieces)]));
  return characters.join('');
}

/** `text` after `edits` random changes; some take lines from `other`. */
export function mutate(text, other, edits, random) {
  let result = text;
  for (let edit = 0; edit < edits; edit++) {
    const kind = random.below(20);
    if (kind === 0) result = spliced(result, other, random);
    else if (kind === 1) result = result.replaceAll(/\r?\n/g, '\r\n');
    else result = kind < 9 ? changeLine(result, random) : changeCharacters(result, random);
  }
  return untilFence(result);
}

function spliced(text, other, { below }) {
  const lines = text.split('\n');
  const others = other.split('\n');
  const from = below(others.length);
  lines.splice(below(lines.length), below(2), ...others.slice(from, from + 1 + below(4)));
  return lines.join('\n');
}

/** No frontmatter block holds three dashes: they would end it. */
export function untilFence(text) {
  const fence = text.indexOf('---');
  return fence === -1 ? text : text.slice(0, fence);
}
