// What the tests inside VS Code and those who start them have to agree on.

/** Lines of the suite's report begin with it, because VS Code mixes them with its own log. */
export const reportMark = 'e2e: ';

/** The suite leaves its result in this file of the workspace: the one place that it can write to in every kind of host. */
export const resultFile = '.e2e-result.json';
