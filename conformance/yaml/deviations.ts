/** The recorded blocks that we read in another way than Bun, by the reason. docs/decisions/yaml-parser.md weighs them. */
export const deviations = {
  'Bun reads explicit keys loosely.': [
    '29c0ebbb', // a: 1 ⏎ b ⏎ ? c
    'e1bd7da4', // ? ⏎ : x
    'e9d6de0b', // ? ⏎ : ⏎ :
    'a0e35984', // &x ?
    '33b6cd22', // ? - a ⏎ : b
  ],
  'A list that Bun takes for a key may be given a pair, which we take for a text.': [
    '07b5eac1', // - b: c: d: e
  ],
  'Bun lets blanks stand inside the head of a block scalar.': [
    '3aec6d28', // a: | 2
  ],
  'Bun refuses to merge a mapping into itself.': [
    'c1c06a06', // a: &x {<<: *x}
  ],
  'Behind a bracket that closes at the margin, Bun begins a pair without a key.': [
    'f1439a33', // a: [b ⏎ ]: c
  ],
  'Bun lets a tab stand before the anchor or tag of a list item.': [
    'fd55a59e', // -\t&x y
  ],
  'Bun needs no blank behind a tag in angle brackets.': [
    'b808133f', // a: !<x>y
  ],
  'Bun lets the second of two tags count, where a line ends between them.': [
    '8caf4493', // !x ⏎ !y ⏎ a: b
  ],
  'To the library, a byte order mark is nothing at the start of any document, also below empty lines.': [
    '51c3a00b', // ⏎ \uFEFFa: 1
  ],
} as const;
