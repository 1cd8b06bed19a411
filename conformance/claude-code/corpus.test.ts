import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAgentDocument } from '../../server/src/document/agent-document';
import { claudeCode } from '../../server/src/spec';

interface Entry {
  readonly path: string;
  readonly claude_verdict?: string;
  readonly claude_agent?: unknown;
}

// The corpus is other people's work and is never copied into the project; where it is not at hand, that is said below.
const corpus = join(__dirname, '../../../shared/corpus');
const index = join(corpus, 'index.jsonl');
const entries = existsSync(index)
  ? readFileSync(index, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Entry)
      .filter(({ claude_verdict }) => claude_verdict !== undefined)
  : [];

describe.runIf(entries.length > 0)(`${entries.length} public files as Claude Code reads them`, () => {
  test.each(entries)('$path: $claude_verdict', ({ path, claude_verdict, claude_agent }) => {
    const document = parseAgentDocument(readFileSync(join(corpus, path), 'utf8'), claudeCode);
    const agent: unknown = document.agent && JSON.parse(JSON.stringify(document.agent));
    expect({ verdict: document.verdict, agent }).toEqual({ verdict: claude_verdict, agent: claude_agent });
  });
});

describe.runIf(entries.length === 0)('public files', () => {
  test('are not at hand, so only the cases were compared', () => {
    expect(existsSync(index)).toBe(false);
  });
});
