/**
 * @typedef {object} Scene
 * @property {string} name The picture's file name.
 * @property {string} file In `samples/`.
 * @property {string} [after] The text after which the cursor goes; else it is at the start.
 * @property {'hover' | 'suggest' | 'color' | 'fix' | 'problems' | 'agents'} [action]
 * @property {readonly string[]} [waitFor] What has to be on the page before, as selectors.
 * @property {string} [type] Typed before the action.
 * @property {readonly string[]} [more] Keys pressed after the action.
 * @property {'light' | 'dark' | 'contrast' | 'contrast-light'} [theme]
 * @property {boolean} [sideBar] Whether the side bar stays.
 * @property {number} [width]
 * @property {number} [height]
 * @property {Record<string, unknown>} [settings]
 */

const agents = '.claude/agents';
const judged = ['.squiggly-warning, .squiggly-error'];

/**
 * Those of the README.
 * @type {readonly Scene[]}
 */
export const readmeScenes = [
  { name: 'overview', file: `${agents}/python-backend-engineer.md`, after: 'Examples', waitFor: judged, action: 'fix', theme: 'light', height: 440 },
  { name: 'vanished', file: `${agents}/python-backend-engineer-crlf.md`, after: 'Examples', waitFor: judged, action: 'hover', theme: 'light', height: 440 },
  { name: 'completion', file: `${agents}/deploy-guard.md`, after: 'tools: Bash, Read', type: ', ', action: 'suggest', theme: 'light', height: 480 },
  { name: 'hover', file: `${agents}/changelog-keeper.md`, after: '--', action: 'hover', theme: 'light', height: 440 },
  { name: 'fixes', file: `${agents}/test-writer.md`, after: 'mod', waitFor: judged, action: 'fix', theme: 'light', height: 480 },
];

/**
 * Those that show how the rest looks.
 * @type {readonly Scene[]}
 */
export const otherScenes = [
  { name: 'agents', file: `${agents}/deploy-guard.md`, action: 'agents', sideBar: true, width: 1000, theme: 'light', height: 560 },
  { name: 'agents-dark', file: `${agents}/deploy-guard.md`, action: 'agents', sideBar: true, width: 1000, theme: 'dark', height: 560 },
  { name: 'problems', file: `${agents}/test-writer.md`, waitFor: judged, action: 'problems', theme: 'light', height: 560 },
  { name: 'keys', file: `${agents}/brand-designer.md`, after: 'name: brand-designer', type: '\nm', action: 'suggest', more: ['Control+Space'], height: 400 },
  { name: 'key', file: `${agents}/data/sql-optimizer.md`, after: '\nmaxT', action: 'hover', theme: 'light', height: 560 },
  { name: 'color', file: `${agents}/data/sql-optimizer.md`, after: 'color: bl', action: 'color', height: 560 },
  { name: 'dark', file: `${agents}/api-architect.md`, theme: 'dark' },
  { name: 'light', file: `${agents}/api-architect.md`, theme: 'light' },
  { name: 'contrast', file: `${agents}/brand-designer.md`, waitFor: judged, theme: 'contrast' },
  { name: 'contrast-light', file: `${agents}/brand-designer.md`, waitFor: judged, theme: 'contrast-light' },
];
