/// <reference types="mocha" />
import { untilServed } from './findings.js';

// The server registers what it provides after it has started, all at once: a finding shows that the rest is there too.
suiteSetup(untilServed);
