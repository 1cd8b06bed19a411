/** The recorded blocks that we read in another way than Bun, by the reason. docs/decisions/yaml-parser.md weighs them. */
export const deviations = {
  'The library passes over what stands below an explicit key (`? a`), or over a line without a colon above one.': [
    '7a8a2972', // ? a ⏎ -
    '8e5da975', // ? a # x ⏎ b
    'a9e739ed', // ? a # note ⏎ nullx
  ],
  'Bun reads explicit keys loosely.': [
    '29c0ebbb', // a: 1 ⏎ b ⏎ ? c
    'e1bd7da4', // ? ⏎ : x
    'e9d6de0b', // ? ⏎ : ⏎ :
    'a0e35984', // &x ?
  ],
  'A list that Bun takes for a key may hold nothing, or be given a pair, which we take for a text.': [
    '07b5eac1', // - b: c: d: e
    '022a4934', // - : : y
  ],
  'Bun lets a colon begin a line inside of braces, wherever it likes.': [
    '0fefc1f4', // a: {b ⏎ : c}
  ],
  'Bun lets blanks stand inside the head of a block scalar.': [
    '3aec6d28', // a: | 2
  ],
  'Bun refuses to merge a mapping into itself.': [
    'c1c06a06', // a: &x {<<: *x}
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
