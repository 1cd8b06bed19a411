const agent = (...lines) => ['---', 'name: reviewer', 'description: Reviews what has changed. Use it after each change.', ...lines, '---', '', 'Review.', ''].join('\n');
const prompt = (text) => agent().replace('Review.\n', text);

/**
 * Typing on, as somebody does who does not look at the list: what it shows is not inserted.
 * @type {readonly import('./index.mjs').Flow[]}
 */
export const typingFlows = [
  {
    title: 'Enter behind a key begins a line, and a list goes on',
    text: agent('<|>'),
    keys: async (editor) => {
      await editor.type('tools:');
      await editor.press('Enter');
      await editor.take('Re', 'Read');
      await editor.press('Enter');
      await editor.take('Gr', 'Grep', 'Enter');
      await editor.saves(agent('tools:', '  - Read', '  - Grep'));
      await editor.counts(0, 0);
    },
  },
  {
    title: 'commas, colons and spaces accept nothing',
    text: agent('<|>'),
    keys: async (editor) => {
      await editor.ask();
      await editor.type('tool');
      await editor.offered('tools');
      await editor.type('s');
      await editor.offered('tools');
      await editor.type(': ');
      await editor.offered('Read');
      await editor.type('Gr');
      await editor.offered('Grep');
      await editor.type(', Gl');
      await editor.offered('Glob');
      await editor.type(' ');
      await editor.press('Escape');
      await editor.saves(agent('tools: Gr, Gl '));
    },
  },
  {
    title: 'what was taken is undone and redone as a whole',
    text: agent('<|>'),
    keys: async (editor) => {
      await editor.type('hoo');
      await editor.offered('hooks');
      await editor.press('Escape');
      await editor.saves(agent('hoo'));
      await editor.ask();
      await editor.offered('hooks');
      await editor.press('Enter');
      await editor.choose('PostToolUse');
      await editor.press('Escape', 'Escape');
      const taken = agent('hooks:', '  PostToolUse:', '    - matcher: Bash', '      hooks:', '        - type: command', '          command: ');
      await editor.saves(taken);
      await editor.undoUntil(agent('hoo'));
      await editor.redoUntil(taken);
    },
  },
  {
    title: 'lists of the prompt go on, and end at an empty item',
    text: prompt('<|>\n'),
    keys: async (editor) => {
      await editor.type('- one');
      await editor.enters(prompt('- one\n- \n'));
      await editor.type('two');
      await editor.enters(prompt('- one\n- two\n- \n'));
      await editor.press('Backspace', 'Backspace');
      await editor.enters(prompt('- one\n- two\n\n\n'));
      await editor.type('1. first');
      await editor.enters(prompt('- one\n- two\n\n1. first\n2. \n'));
      await editor.type('second');
      await editor.saves(prompt('- one\n- two\n\n1. first\n2. second\n'));
    },
  },
];
