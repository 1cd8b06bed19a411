import { type Color, type ColorInformation, type ColorPresentation, commands } from 'vscode';
import { ok, same } from './support/assert.js';
import { agent, show, showNew } from './support/documents.js';

suite('colours', () => {
  test('the colour of the agent has a swatch', async () => {
    const document = await show('.claude/agents/python-backend-engineer.md');
    const swatches = await swatchesOf(document.uri);
    same(swatches.map(({ range }) => document.getText(range)), ['green']);
    const color = swatches[0]?.color;
    ok(color && color.green > color.red && color.green > color.blue, `green looks like ${JSON.stringify(color)}`);
  });

  test('what Claude Code does not know has none', async () => {
    const document = await showNew(agent('color: magenta'));
    same(await swatchesOf(document.uri), []);
  });

  test('the picker offers the eight names', async () => {
    const document = await show('.claude/agents/python-backend-engineer.md');
    const [swatch] = await swatchesOf(document.uri);
    ok(swatch, 'no swatch');
    const offered = await presentations(swatch.color, { uri: document.uri, range: swatch.range });
    same(offered.map(({ label }) => label).sort(), ['blue', 'cyan', 'green', 'orange', 'pink', 'purple', 'red', 'yellow']);
  });
});

async function swatchesOf(uri: unknown): Promise<ColorInformation[]> {
  return commands.executeCommand<ColorInformation[]>('vscode.executeDocumentColorProvider', uri);
}

async function presentations(color: Color, context: unknown): Promise<ColorPresentation[]> {
  return commands.executeCommand<ColorPresentation[]>('vscode.executeColorPresentationProvider', color, context);
}
