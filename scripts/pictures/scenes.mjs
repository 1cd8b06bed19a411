/**
 * @typedef {object} Scene
 * @property {string} name The picture's file name.
 * @property {string} file In `samples/`.
 * @property {string} [after] The text after which the cursor goes; else it is at the start.
 * @property {'hover' | 'suggest' | 'fix' | 'problems'} [action]
 * @property {readonly string[]} [waitFor] What has to be on the page before, as selectors.
 * @property {string} [type] Typed before the action.
 * @property {readonly string[]} [more] Keys pressed after the action.
 * @property {'light' | 'dark' | 'contrast' | 'contrast-light'} [theme]
 * @property {number} [width]
 * @property {number} [height]
 * @property {Record<string, unknown>} [settings]
 */

/** @type {readonly Scene[]} */
export const scenes = [
  { name: 'overview', file: '.claude/agents/python-backend-engineer.md', waitFor: ['.squiggly-warning'], theme: 'dark' },
];
