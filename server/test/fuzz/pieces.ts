import fc from 'fast-check';

const fences = ['---', '----', '--- ', '---js\n', '---\n', '...\n', '+++', '-', '--'];
const ends = ['\n', '\r\n', '\r', '\n\n', '\u2028', '\u0085', '\v', '\f'];
const blanks = [' ', '  ', '\t', '    ', '\u00A0', '\uFEFF'];
const yaml = [': ', ':', ' #', '# x', '- ', '-', '? ', '? - ', ' : ', '"', "'", '[', ']', '{', '}', ',', '&a ', '*a', '!', '!!str ', '!!binary ', '|', '>', '|2-', '>-\n', '@', '`', '%YAML 1.2\n', '<<: *a\n', '<<: ', '~', 'null'];
const escapes = ['\\', '\\n', '\\x4', '\\u12', '\\uD83D', '\\"', "''"];
const values = ['.inf', '-.NaN', '0x', '0o9', '1e999', '-0', '1_000', '2001-01-01', 'true', 'yes', '😀', '漢', 'é', '{{NAME}}', '${x}', '$(id)', 'Bash(', 'Agent(a,', ')', 'mcp__', '*', '#ff0000'];
const invisible = ['\0', '\u200B', '\u200D', '\u202E', '\u2066', '\uD83D', '\uDE00', '\u{E0041}', '\uFE0F', '\u0301', '\u00AD'];
const prototype = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', '__proto__:\n  name: x\n', 'constructor: {}\n'];
const prompt = ['<example>', '</example>', '<commentary>', '```', '~~~', '`', '# ', '## ', '[a](', '](x)', '@a/b.md', '{{', '}}', '<!-- agentfiles-disable -->', '# agentfiles-disable-next-line\n', '# agentfiles-disable-line unknown-key', '$ARGUMENTS', 'https://a.b/c'];
const conflict = ['<<<<<<< HEAD\n', '=======\n', '>>>>>>> x\n'];
const keys = ['name: a\n', 'Name: a\n', 'description: Use when: x\n', 'tools: Read, bash, Foo\n', 'tools:\n', 'model: opus\n', 'color: Red\n', 'hooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: x\n', 'mcpServers:\n  - a\n  - b: {command: x}\n', 'PreToolUse: x\n'];

/** A piece of text that has a meaning to somebody on the way, or that nobody thinks of. */
export const hostilePiece: fc.Arbitrary<string> = fc.constantFrom(
  ...fences, ...ends, ...blanks, ...yaml, ...escapes, ...values, ...invisible, ...prototype, ...prompt, ...conflict, ...keys,
);
