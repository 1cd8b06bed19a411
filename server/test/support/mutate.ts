/** A source of numbers that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const fragments = [
  ': ', ':', ' #', '# note', '---', '"', "'", '[', ']', '{', '}', '*', '&a ', '!', '|', '>', '>-', '@', '`', '%', ',', ' ', '  ', '\t', '\n', '\n\n', '\r\n',
  '\\', '\\n', '\\d', '- ', '\n- x', '\ntools:', '\nmodel: opus', '\nmodle: opus', '\ncolor: Red', '\nname: x', '\nName: y', '\nPreToolUse:', '\ntools: Foo, read',
  '\ndescription: Use when: x', '😀', '漢', '\u00a0', '\uFEFF', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> x\n', 'null', '~', '0x1F', '<example>', '</example>',
];

/** The text with a few of the accidents that happen to frontmatter, most of them in its first lines. */
export function mutated(text: string, random: () => number): string {
  let result = text;
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) result = accident(result, random);
  return result;
}

function accident(text: string, random: () => number): string {
  const reach = Math.min(text.length, (text.indexOf('\n---') + 8 || 400) + 20);
  const at = Math.floor(random() * reach);
  const end = Math.min(text.length, at + 1 + Math.floor(random() * 4));
  const fragment = fragments[Math.floor(random() * fragments.length)] ?? '';
  switch (Math.floor(random() * 7)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return lineEdit(text, at, () => '');
    case 2:
      return lineEdit(text, at, (line) => line + line);
    case 3:
      return lineEdit(text, at, (line) => (random() < 0.5 ? line.trimStart() : `  ${line}`));
    case 4:
      return random() < 0.3 ? text.replace(/\r?\n/g, '\r\n') : text.slice(0, at) + fragment + text.slice(at);
    default:
      return text.slice(0, at) + fragment + text.slice(at);
  }
}

function lineEdit(text: string, at: number, edit: (line: string) => string): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at) + 1 || text.length;
  return text.slice(0, start) + edit(text.slice(start, end)) + text.slice(end);
}
