import { holds, ok } from './support/assert.js';
import { completions, labels } from './support/completions.js';
import { after, agent, showNew } from './support/documents.js';
import { expectFindings } from './support/findings.js';
import { hover } from './support/hovers.js';

/** Lines of an agent that are read otherwise than they look, and what is found. */
const surprises: Readonly<Record<string, readonly [lines: readonly string[], findings: readonly string[]]>> = {
  'a list without a value takes all tools away': [['tools:'], ['warning no-tools "tools"']],
  'no entry is a tool': [['tools: bash, grpe'], ['error no-known-tool "bash, grpe"']],
  'a star takes nothing away': [['disallowedTools: "*"'], ['warning star-in-disallowed-tools "*"']],
  'names on lines are one name': [['tools: |', '  Read', '  Grep'], ['error tools-on-lines "|\\n  Read\\n  Grep"']],
  'keys are lost': [['also: this', 'allowed-tools: Read'], ['warning unknown-key "also"', 'warning foreign-key "allowed-tools"']],
  'a number sign cuts a text': [['initialPrompt: Look at #12 and # the rest'], ['warning comment-cuts-value "#12 and # the rest"']],
  'dashes in a text cut the block': [['initialPrompt: 😀 a --- b', 'model: opus'], ['warning frontmatter-cut "---"']],
  'a Norwegian yes is no boolean': [['background: yes', 'omitClaudeMd: no'], ['warning invalid-background "yes"', 'warning invalid-flag "no"']],
};

suite('surprises', () => {
  for (const [title, [lines, expected]] of Object.entries(surprises))
    for (const [ends, ended] of [['LF', '\n'], ['CRLF', '\r\n']] as const)
      test(`${title}, with ${ends}`, async () => {
        const wanted = expected.map((line) => line.replaceAll('\\n', JSON.stringify(ended).slice(1, -1)));
        await expectFindings(await showNew(agent(...lines).replaceAll('\n', ended)), wanted);
      });

  test('a broken block is checked, explained and completed on', async () => {
    const document = await showNew(agent('initialPrompt: "Look at "this"', 'modle: opus', '  color: red', 'tools: [Read, Grpe'));
    await expectFindings(document, ['error inner-quote "\\""', 'warning unknown-key "modle"', 'error bad-indentation "  "', 'warning unclosed-bracket "["', 'warning unknown-tool "Grpe"']);
    holds(await hover(document, after(document, '  col')), '**color**');
    holds(await hover(document, after(document, '[Re')), 'Read');
    ok(labels(await completions(document, after(document, 'Grpe'))).includes('Grep'), 'no tool is offered');
  });
});
