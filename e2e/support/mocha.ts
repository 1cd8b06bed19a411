/// <reference types="mocha" />
// Must be imported before any test: it brings `suite` and `test` into being. The browser's build serves both kinds of host.
import 'mocha/mocha.js';
import { Reporter } from './reporter.js';
import { testLimit } from './limits.js';
import { currentRun } from './run.js';

mocha.setup({ ui: 'tdd', reporter: Reporter, timeout: testLimit, ...(currentRun.grep ? { grep: currentRun.grep } : {}) });
