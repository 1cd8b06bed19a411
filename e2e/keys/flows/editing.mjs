const description = 'description: Reviews what has changed. Use it after each change.';
const agent = (...lines) => ['---', 'name: reviewer', description, ...lines, '---', '', 'Review.', ''].join('\n');

/**
 * What an editor does beside completion.
 * @type {readonly import('./index.mjs').Flow[]}
 */
export const editingFlows = [
  {
    title: 'a document is formatted, and the agent stays the same',
    text: agent('tools:   [ Read,Grep ]', 'model:    sonnet<|>'),
    keys: async (editor) => {
      await editor.press('Control+Shift+I');
      await editor.saves(agent('tools: [Read, Grep]', 'model: sonnet'));
    },
  },
  {
    title: 'all safe fixes are made on save',
    text: agent('<|>'),
    settings: { 'editor.codeActionsOnSave': { 'source.fixAll.agentFiles': 'explicit' } },
    keys: async (editor) => {
      await editor.type('modle: sonnet');
      await editor.press('Escape');
      await editor.counts(0, 1);
      await editor.saves(agent('model: sonnet'));
      await editor.counts(0, 0);
    },
  },
  {
    title: 'a finding is mended from the keyboard',
    text: agent('mod<|>le: sonnet'),
    keys: async (editor) => {
      await editor.counts(0, 1);
      await editor.brings('Control+.', '.action-widget .monaco-list-row.focused');
      await editor.press('Enter');
      await editor.counts(0, 0);
      await editor.saves(agent('model: sonnet'));
    },
  },
  {
    title: 'the colour picker writes another name that exists',
    text: agent('color: <|>blue'),
    keys: async (editor) => {
      await editor.click('.colorpicker-color-decoration');
      await editor.sees('.colorpicker-widget');
      await editor.click('.colorpicker-widget .hue-strip', { x: 5, y: 140 });
      await editor.press('Escape');
      await editor.savesOneOf(['red', 'orange', 'yellow', 'green', 'cyan', 'purple', 'pink'].map((name) => agent(`color: ${name}`)));
      await editor.counts(0, 0);
    },
  },
  {
    title: 'both tags of an example are renamed at once',
    text: agent().replace('Review.\n', '<example<|>>\nOne.\n</example>\n'),
    keys: async (editor) => {
      await editor.sees('.linked-editing-decoration');
      await editor.type('s');
      await editor.saves(agent().replace('Review.\n', '<examples>\nOne.\n</examples>\n'));
    },
  },
  {
    title: 'the frontmatter folds, and the outline goes to a heading',
    text: `<|>${agent('model: sonnet')}\n# First\n\n## Second\n`,
    settings: { 'editor.showFoldingControls': 'always' },
    keys: async (editor) => {
      await editor.sees('.codicon-folding-expanded');
      await editor.press('Control+Shift+BracketLeft');
      await editor.sees('.codicon-folding-collapsed');
      await editor.press('Control+Shift+BracketRight', 'Control+Shift+O');
      await editor.sees('.quick-input-list .monaco-list-row:has-text("Second")');
      await editor.type('Second');
      await editor.sees('.quick-input-list .monaco-list-row.focused:has-text("Second")');
      await editor.press('Enter', 'End');
      await editor.type('!');
      await editor.saves(`${agent('model: sonnet')}\n# First\n\n## Second!\n`);
    },
  },
];
