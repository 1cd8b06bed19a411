const view = '.pane:has(.pane-header:has-text("Agents"))';
const agent = ['---', 'name: reviewer', 'description: Reviews what has changed. Use it after each change.', '---', '', 'Review.', ''].join('\n');

/** Up to the question for its name. @param {import('../editor.mjs').Editor} editor @param {string} template */
async function newAgentOf(editor, template) {
  await editor.command('Agent Files: New Agent');
  await editor.asked('New Agent: Place');
  await editor.answer('Project');
  await editor.asked('New Agent: Template');
  await editor.answer(template);
  await editor.asked('New Agent: Name');
}

/**
 * What is done with whole agents.
 * @type {readonly import('./index.mjs').Flow[]}
 */
export const agentFlows = [
  {
    title: 'a new agent is made by answering questions',
    text: `<|>${agent}`,
    keys: async (editor) => {
      await newAgentOf(editor, 'researcher');
      await editor.replace('reviewer');
      await editor.sees('.quick-input-message:has-text("There is a file")');
      await editor.press('Enter');
      await editor.asked('New Agent: Name');
      await editor.replace('fact-finder');
      await editor.press('Enter');
      await editor.asked('New Agent: Description');
      await editor.click('.quick-input-titlebar .codicon-quick-input-back');
      await editor.asked('New Agent: Name');
      await editor.press('Enter');
      await editor.asked('New Agent: Description');
      await editor.replace('Finds facts: "where", #1 and more. Use it early.');
      await editor.press('Enter');
      await editor.asked('New Agent: Tools');
      await editor.type('Bash');
      await editor.press('ArrowDown', 'Space');
      await editor.press('Enter');
      await editor.asked('New Agent: Model');
      await editor.answer('haiku');
      await editor.asked('New Agent: Colour');
      await editor.answer('pink');
      await editor.sees('.tab.active:has-text("fact-finder.md")');
      const head = ['---', 'name: fact-finder', `description: 'Finds facts: "where", #1 and more. Use it early.'`, 'tools: Read, Glob, Grep, Bash, WebFetch, WebSearch', 'model: haiku', 'color: pink', '---', ''];
      await editor.beside('fact-finder.md', (text) => text.startsWith(head.join('\n')));
      await editor.counts(0, 0);
    },
  },
  {
    title: 'nothing is written where the questions are left',
    text: `<|>${agent}`,
    keys: async (editor) => {
      await newAgentOf(editor, 'Debugger');
      await editor.press('Enter');
      await editor.asked('New Agent: Description');
      await editor.press('Escape');
      await editor.type('x');
      await editor.saves(`x${agent}`);
      await editor.has(['reviewer.md']);
    },
  },
  {
    title: 'an agent is duplicated and deleted in the view',
    text: `<|>${agent}`,
    keys: async (editor) => {
      await editor.command('Focus on Agents View');
      await editor.menu('reviewer', 'Duplicate...');
      await editor.asked('Duplicate Agent');
      await editor.replace('judge');
      await editor.press('Enter');
      await editor.beside('judge.md', (text) => text === agent.replace('reviewer', 'judge'));
      await editor.menu('judge', 'Delete');
      await editor.click('.dialog-buttons .monaco-button:has-text("Delete")');
      await editor.has(['reviewer.md']);
      await editor.gone(`${view} .monaco-list-row:has-text("judge")`);
    },
  },
  {
    title: 'all safe fixes of the workspace are shown before they are made',
    text: agent.replace('---\n\n', 'modle: opus\n---\n\n').replace(/^/, '<|>'),
    keys: async (editor) => {
      await editor.counts(0, 1);
      await editor.command('Agent Files: Fix All in Workspace');
      await editor.click('.dialog-buttons .monaco-button:has-text("Preview")');
      await editor.click('.bulk-edit-panel .monaco-list-row .edit-checkbox');
      await editor.click('.bulk-edit-panel .monaco-button:has-text("Apply")');
      await editor.counts(0, 0);
      await editor.saves(agent.replace('---\n\n', 'model: opus\n---\n\n'));
    },
  },
  {
    title: 'the report on all agents opens as a page',
    text: `<|>${agent}`,
    keys: async (editor) => {
      await editor.command('Agent Files: Report on All Agents');
      await editor.sees('.tab.active:has-text("Agents.md")');
      await editor.reads('1 of 1 agent can be run.');
    },
  },
  {
    title: 'an agent is renamed in the view, with its file',
    text: `<|>${agent}`,
    keys: async (editor) => {
      await editor.command('Focus on Agents View');
      await editor.click(`${view} .monaco-list-row:has-text("reviewer")`);
      await editor.command('Focus on Agents View');
      await editor.brings('F2', '.quick-input-title:has-text("Rename Agent")');
      await editor.replace('-judge');
      await editor.sees('.quick-input-message:has-text("begins with")');
      await editor.replace('judge');
      await editor.press('Enter');
      await editor.beside('judge.md', (text) => text === agent.replace('reviewer', 'judge'));
      await editor.has(['judge.md']);
      await editor.sees(`${view} .monaco-list-row:has-text("judge")`);
    },
  },
  {
    title: 'an agent is moved to the user in the view, and back',
    text: `<|>${agent}`,
    keys: async (editor) => {
      await editor.command('Focus on Agents View');
      await editor.menu('reviewer', 'Move Between Project and User...');
      await editor.ofUser('reviewer.md', (text) => text === agent);
      await editor.has([]);
      await editor.sees(`${view} .monaco-list-row:has-text("User")`);
      await editor.sees('.tab.active:has-text("reviewer.md")');
      await editor.menu('reviewer', 'Move Between Project and User...');
      await editor.beside('reviewer.md', (text) => text === agent);
      await editor.sees(`${view} .monaco-list-row:has-text("Project")`);
      await editor.counts(0, 0);
    },
  },
  {
    title: 'the walkthrough opens',
    text: `<|>${agent}`,
    keys: async (editor) => {
      await editor.command('Welcome: Open Walkthrough');
      await editor.answer('Get Started with Agent Files');
      await editor.sees('.getting-started-step:has-text("See all agents")');
    },
  },
];
