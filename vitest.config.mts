import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['server/test/**/*.test.ts', 'syntaxes/test/**/*.test.ts', 'conformance/**/*.test.ts', 'bench/**/*.test.ts'],
    reporters: ['default'],
    // A guard against what hangs, far above what anything takes: no test is about time.
    testTimeout: 120_000,
  },
});
