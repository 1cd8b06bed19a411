// What VS Code loads to test: the same bundle in the node host and in the web worker.
import './support/mocha.js';
import './activation.test.js';
import './language.test.js';
export { runSuite as run } from './support/run-suite.js';
