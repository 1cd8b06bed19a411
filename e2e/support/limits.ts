// Milliseconds. What takes half a second here may take a minute on a small machine with other work to do; only what hangs ends by them.

/** For one test. */
export const testLimit = 120_000;

/** For one thing that a test waits for: shorter, so that a failure says what that was. */
export const waitLimit = 50_000;
