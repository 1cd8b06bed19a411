import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAgentDocument } from '../../server/src/document/agent-document';
import { claudeCode } from '../../server/src/spec';

interface Case {
  readonly id: string;
  readonly verdict: string;
  readonly agent?: unknown;
  readonly text: string;
}

const cases = readFileSync(join(__dirname, 'cases.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);

/** Each file was given to Claude Code 2.1.330; see the README beside this test. */
describe(`${cases.length} files as Claude Code reads them`, () => {
  test.each(cases)('$id: $verdict', ({ text, verdict, agent }) => {
    const document = parseAgentDocument(text, claudeCode);
    expect({ verdict: document.verdict, agent: plain(document.agent) }).toEqual({ verdict, agent });
  });
});

/** As the cases are stored: without what JSON has no word for. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
