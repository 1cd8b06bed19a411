import { expect, test } from 'vitest';
import { activationIn } from '../editor/activation-table';
import { benchEditor } from '../editor/editor';
import { shareOf } from '../editor/share';

const told = `## Extension Activation Stats
| Extension             | Eager | Load Code | Call Activate | Finish Activate | Event               | By                    |
| --------------------- | ----- | --------- | ------------- | --------------- | ------------------- | --------------------- |
| vscode.git            | true  | 12        | 3             | 40              | *                   | vscode.git            |
| agentfiles.agentfiles | false | 20        | 1             | 332             | onLanguage:markdown | agentfiles.agentfiles |
`;

test('what VS Code tells of a start is read by its columns', () => {
  expect(activationIn(told, 'agentfiles.agentfiles')).toEqual({ load: 20, call: 1, finish: 332 });
  expect(activationIn('Loading...', 'agentfiles.agentfiles')).toBeUndefined();
});

test('the share of an extension is its own code, and what that calls', () => {
  const node = (id: number, url: string, children: number[]) => ({ id, children, callFrame: { functionName: '', scriptId: '', url, lineNumber: 0, columnNumber: 0 } });
  const nodes = [node(1, '', [2, 4]), node(2, 'file:///ours/main.js', [3]), node(3, 'node:fs', []), node(4, 'node:fs', [])];
  expect(shareOf({ nodes, startTime: 0, endTime: 0, samples: [1, 2, 3, 4, 3], timeDeltas: [1000, 2000, 4000, 8000, 16_000] }, '/ours')).toBe(22);
});

test('where there is no editor, the report says so', async () => {
  const { sections, aims } = await benchEditor(() => Promise.reject(new Error('no browser')), 2);
  expect(sections).toEqual([{ title: 'Editor: activation', notes: ['Not measured, since no VS Code could be started here: no browser'], tables: [] }]);
  expect(aims.map(({ figure, met }) => [figure, met])).toEqual([['–', undefined]]);
});

test('an aim is held against the median of all starts', async () => {
  const starts = [70, 30, 40].map((busy) => ({ busy, load: 10, call: 2, finish: 100 }));
  const { sections, aims } = await benchEditor(() => Promise.resolve(starts.pop() ?? expect.fail()), 3);
  expect(aims).toEqual([{ what: 'activation in the editor, time of the extension host, median', aim: 'under 50 ms', figure: '40.0 ms', met: true }]);
  expect(sections[0]?.tables[0]?.rows.map(([, ...figures]) => figures)).toEqual([
    ['40.0 ms', '70.0 ms', '±50 %'],
    ['10.0 ms', '10.0 ms', '±0 %'],
    ['2.00 ms', '2.00 ms', '±0 %'],
    ['100 ms', '100 ms', '±0 %'],
  ]);
});
