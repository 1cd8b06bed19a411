// What VS Code loads to test: the same bundle in the node host and in the web worker.
import './support/mocha.js';
import './support/ready.js';
import './activation.test.js';
import './language.test.js';
import './findings.test.js';
import './positions.test.js';
import './completion.test.js';
import './hover.test.js';
import './fixes.test.js';
import './colors.test.js';
import './structure.test.js';
import './agents-view.test.js';
import './navigation.test.js';
import './surroundings.test.js';
import './builtin.test.js';
import './robustness.test.js';
import './crash.test.js';
export { runSuite as run } from './support/run-suite.js';
