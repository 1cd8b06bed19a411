import { describe, expect, test } from 'vitest';
import { valueOf } from '../../src/document/node';
import { parseBlock, tryBlock, type ParsedBlock } from '../../src/document/parse-block';
import { applyEdits } from '../../src/document/span';
import { claudeCode } from '../../src/spec';
import { caseSamples } from '../support/corpus';

function parsed(block: string): ParsedBlock {
  const whole = { start: 0, end: block.length };
  return parseBlock(block, whole, tryBlock(block, whole), claudeCode);
}

/** The faults in short: the kind, `!` where it is fatal, and why the second try does not save it. */
function faultsOf(block: string): readonly string[] {
  return parsed(block).faults.map(({ kind, fatal, because }) => `${kind}${fatal ? '!' : ''}${because === undefined ? '' : ` ${because}`}`);
}

function meant(block: string): unknown {
  const { root } = parsed(block);
  return root && valueOf(root);
}

describe('one fault', () => {
  test.each<readonly [string, readonly string[], object]>([
    ['name: a\ndescription: Use: it\n', ['unquoted-colon'], { name: 'a', description: 'Use: it' }],
    ['name: a\r\ndescription: Use: it\r\n', ['unquoted-colon! line-ends'], { name: 'a', description: 'Use: it' }],
    ['name: a\nnote2: Use: it\n', ['unquoted-colon! key'], { name: 'a', note2: 'Use: it' }],
    ['name: a\nnote: Use: it\ndescription: >\n  x\n', ['unquoted-colon! side-effect'], { name: 'a', note: 'Use: it', description: 'x\n' }],
    ['name: a\ndescription: Use it:\n', ['colon-at-end!'], { name: 'a', description: 'Use it:' }],
    ['name: a\nmetadata:\n  note: a: b\n', ['colon-in-nested-value!'], { name: 'a', metadata: { note: 'a: b' } }],
    ['name: a\nskills:\n  - a: b: c\n', ['colon-in-nested-value!'], { name: 'a', skills: [{ a: 'b: c' }] }],
    ['description: x\n  Then: y\n', ['colon-in-multiline-value!'], { description: 'x\nThen: y' }],
    ['description: x: y\n  and more\n', ['colon-in-multiline-value!'], { description: 'x: y\nand more' }],
    ['description: x #1\n  and more\n', ['comment-in-multiline-value!'], { description: 'x #1\nand more' }],
    ['description: @x\n', ['reserved-character'], { description: '@x' }],
    ['description: - x\n', ['reserved-character!'], { description: '- x' }],
    ['description: x\ny\nmodel: opus\n', ['unindented-continuation!'], { description: 'x\ny', model: 'opus' }],
    ['description: |\n  x\ny\nmodel: opus\n', ['unindented-continuation!'], { description: 'x\ny\n', model: 'opus' }],
    ['description:\nx\nmodel: opus\n', ['unindented-continuation!'], { description: 'x', model: 'opus' }],
    ['description: x\n\nExamples:\n<example>\nuser: "y"\n</example>\nmodel: opus\n', ['unindented-continuation!'], { description: 'x\n\nExamples:\n<example>\nuser: "y"\n</example>', model: 'opus' }],
    ['model: opus\nx\ncolor: red\n', ['stray-line!'], { model: 'opus', color: 'red' }],
    ['name a\ndescription: x\n', ['missing-colon!'], { name: 'a', description: 'x' }],
    ['name=a\ndescription: x\n', ['other-notation!'], { name: 'a', description: 'x' }],
    ['description: x\nname = a\n', ['other-notation!'], { description: 'x', name: 'a' }],
    ['name：a\ndescription: x\n', ['other-notation!'], { name: 'a', description: 'x' }],
    ['name: a\n**description:** x\nmodel: opus\n', ['other-notation!'], { name: 'a', description: 'x', model: 'opus' }],
    ['* name: a\ndescription: x\n', ['other-notation!'], { name: 'a', description: 'x' }],
    ['`name`: a\ndescription: x\n', ['other-notation!'], { name: 'a', description: 'x' }],
    ['name: a description: x\n', ['key-on-same-line'], { name: 'a', description: 'x' }],
    ['name: a, description: x\r\nmodel: opus\r\n', ['key-on-same-line!'], { name: 'a', description: 'x', model: 'opus' }],
    ['name: a description: x. tools: Read, Edit model: opus\n', ['key-on-same-line', 'key-on-same-line', 'key-on-same-line'], { name: 'a', description: 'x.', tools: 'Read, Edit', model: 'opus' }],
    ['description: x. tools: Read\n', ['key-on-same-line'], { description: 'x.', tools: 'Read' }],
    ['description: x with the tools: Read, Edit\n', ['unquoted-colon'], { description: 'x with the tools: Read, Edit' }],
    ['description: x. model: the best\n', ['unquoted-colon'], { description: 'x. model: the best' }],
    ['description: x, which model: the best\n', ['unquoted-colon'], { description: 'x, which model: the best' }],
    ['description: x. tools: Read\ntools: Edit\n', ['unquoted-colon'], { description: 'x. tools: Read', tools: 'Edit' }],
    ['name: a-bdescription: x\n', ['key-on-same-line'], { name: 'a-b', description: 'x' }],
    ['name: a\nmodel: opus tools: Read\n', ['key-on-same-line'], { name: 'a', model: 'opus', tools: 'Read' }],
    ['name:\na\ndescription: x\n', ['unindented-continuation!'], { name: 'a', description: 'x' }],
    ['tools: |\nRead,\nEdit\nmodel: opus\n', ['unindented-continuation!'], { tools: 'Read,\nEdit\n', model: 'opus' }],
    ['name:a\ndescription: x\n', ['missing-space-after-colon!'], { name: 'a', description: 'x' }],
    ['name: a\ndescription:x\nmodel: opus\n', ['missing-space-after-colon!'], { name: 'a', description: 'x', model: 'opus' }],
    ["description: 'it's'\n", ['inner-quote!'], { description: "it's" }],
    ['description: "say "hi" now"\n', ['inner-quote!'], { description: 'say "hi" now' }],
    ['description: "say "hi"\n  to all"\n', ['inner-quote!'], { description: 'say "hi" to all' }],
    ['description: "x\nmodel: opus\n', ['unclosed-quote!'], { description: 'x', model: 'opus' }],
    ['description: "x" y\n', ['text-after-quote!'], { description: '"x" y' }],
    ['description: "x" y: z\n', ['text-after-quote'], { description: '"x" y: z' }],
    ['description: "\\d"\n', ['bad-escape!'], { description: '\\d' }],
    ['tools: "Read", "Edit"\n', ['list-without-brackets!'], { tools: ['Read', 'Edit'] }],
    ['description: "x",\n', ['text-after-quote!'], { description: 'x' }],
    ['tools: [Read, "Edit]\n', ['unclosed-quote'], { tools: ['Read', 'Edit'] }],
    ['tools: {Read, Edit\n', ['unclosed-bracket'], { tools: ['Read', 'Edit'] }],
    ['description: "x\n\nuser: "y"\n\nz"\nmodel: opus\n', ['unindented-continuation!'], { description: 'x\n\nuser: "y"\n\nz', model: 'opus' }],
    ['model: opus\n<<<<<<< a\ncolor: red\n=======\ncolor: blue\n', ['merge-conflict!'], { model: 'opus', color: 'red' }],
    ['tools: [Read, Edit\n', ['unclosed-bracket'], { tools: ['Read', 'Edit'] }],
    ['description: > x\n  y\n', ['text-after-block-marker!'], { description: 'x y\n' }],
    ['tools:\n\t- Read\n', ['tab-indentation'], { tools: ['Read'] }],
    ['name: a\n description: x\n', ['bad-indentation!'], { name: 'a', description: 'x' }],
    ['name: a\n\tdescription: x\n', ['bad-indentation!'], { name: 'a', description: 'x' }],
    ['tools:\n  - Read\n - Edit\n', ['bad-indentation!'], { tools: ['Read', 'Edit'] }],
    ['tools:\n  - Read\n model: opus\n', ['bad-indentation!'], { tools: ['Read'], model: 'opus' }],
    ['<<<<<<< a\nmodel: opus\n||||||| b\nmodel: best\n=======\nmodel: sonnet\n>>>>>>> c\n', ['merge-conflict!'], { model: 'opus' }],
    ['name: a\0b\n', ['nul-character!'], { name: 'ab' }],
  ])('%j', (block, faults, value) => {
    expect({ faults: faultsOf(block), value: meant(block) }).toEqual({ faults, value });
  });
});

describe('several faults', () => {
  test('each is named, and only the fatal ones are fatal', () => {
    expect(faultsOf('description: fine: yes\nmy.key: a: b\n')).toEqual(['unquoted-colon', 'unquoted-colon! key']);
  });

  test('in one pair', () => {
    expect(faultsOf('metadata:\n  a: b: c\n  d: "e\n')).toEqual(['colon-in-nested-value!', 'unclosed-quote!']);
  });

  test('a line without a blank does not become part of the text above', () => {
    expect(meant('description: x: y\nmodel:opus\n')).toEqual({ description: 'x: y', model: 'opus' });
  });

  test('lone carriage returns are line ends', () => {
    expect(faultsOf('name: "\\d"\rdescription: x\r')).toEqual(['bad-escape!']);
  });
});

describe('what the second try turns into text', () => {
  test('values that did not need it', () => {
    expect(parsed('note: a: b\ncolor: red # x\nmodel: opus\nexperimental: {cacheTtl: 5m}\n').turned.map(({ key }) => key)).toEqual(['color', 'experimental']);
  });

  test('the block was meant as if it were not made', () => {
    expect(meant('note: a: b\ncolor: red # x\n')).toEqual({ note: 'a: b', color: 'red' });
  });

  test('but prose was meant as that try reads it', () => {
    expect(meant('note: a: b\ndescription: Fixes #1 and #2\n')).toEqual({ note: 'a: b', description: 'Fixes #1 and #2' });
  });

  test('with CRLF nothing is', () => {
    expect(parsed('note: a: b\r\ncolor: red # x\r\n').turned).toEqual([]);
  });
});

describe('what cannot be explained', () => {
  test('leaves the pairs that parse by themselves', () => {
    const block = parsed('name: a\ntools:\n  - Read\n  Edit\nmodel: opus\n');
    expect([block.unexplained?.offset, block.root && valueOf(block.root)]).toEqual(['name: a\ntools:\n  - Read\n'.length, { name: 'a', model: 'opus' }]);
  });

  test('is not even looked for in a block that nobody wrote', () => {
    expect(faultsOf(`description: - x\n${'{[}]"\':- \n\t@*&'.repeat(80_000)}`)).toEqual([]);
  });

  test('takes no quadratic time on blanks and quotes', () => {
    for (const filler of [' ', '"', "'", ':', '- ', '\t', '\\', '[', '#'])
      expect(parsed(`description: - x\nx${filler.repeat(50_000)}\n`).attempt).toBe('none');
  });
});

test('a fault is fatal exactly where the reader gives up with all others mended', () => {
  for (const { id, text } of caseSamples()) {
    const { faults, attempt } = parsed(text);
    if (attempt !== 'none' || faults.length < 2) continue;
    for (const fault of faults) {
      const block = applyEdits(text, faults.filter((other) => other !== fault).flatMap(({ edits }) => edits));
      expect([id, fault.kind, tryBlock(block, { start: 0, end: block.length }).attempt === 'none']).toEqual([id, fault.kind, fault.fatal]);
    }
  }
});
