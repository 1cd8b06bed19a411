import { expect, test } from 'vitest';
import { parseAgentDocument } from '../../../src/document/agent-document';
import { effectiveEntries, valueOf } from '../../../src/document/node';
import { mentionsIn } from '../../../src/features/mentions';
import { claudeCode } from '../../../src/spec';
import { caseSamples, corpusSamples } from '../../support/corpus';
import { filesIn, renamed } from '../../support/navigated';

const path = '.claude/agents/sample.md';

/** The agent that a text is, but for its name, and for what else is called so: words in a description need not mean it. */
function rest(text: string, ...names: readonly string[]): unknown {
  const { agent, root } = parseAgentDocument(text, claudeCode, { path });
  const values = effectiveEntries(root).map(({ key, value }) => [key, valueOf(value)]);
  return names.reduce((json, name) => json.replaceAll(JSON.stringify(name).slice(1, -1), 'X'), JSON.stringify({ ...agent, values }));
}

// Public files are looked at where they are at hand.
test.each([
  ['cases', 'other-😀-name', caseSamples()],
  ['cases', 'New One', caseSamples()],
  ['public files', 'new-one', corpusSamples()],
])('every agent of the %s can be called %j, and nothing else changes', async (_name, newName, samples) => {
  for (const { id, text } of samples) {
    const document = parseAgentDocument(text.replace(/^\uFEFF/, ''), claudeCode, { path });
    const own = mentionsIn('agent', document).find(({ declares, kind }) => declares && kind === 'agent');
    if (!document.agent || !own || text.includes('\n=== ')) continue;
    const lines = document.text.slice(0, own.span.start).split('\n');
    const spot = `${lines.at(-1) ?? ''}<|>${document.text.slice(own.span.start).split('\n')[0] ?? ''}`;
    const after = await renamed(`=== ${path}\n${text}`, spot, newName);
    const now = filesIn(after)[path];
    expect(now, `${id}: ${after}`).toBeDefined();
    expect(parseAgentDocument(now ?? '', claudeCode, { path }).agent?.name, id).toBe(newName);
    expect(rest(now ?? '', newName, document.agent.name), id).toBe(rest(document.text, document.agent.name));
  }
});
