import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['server/test/**/*.test.ts', 'syntaxes/test/**/*.test.ts', 'conformance/**/*.test.ts'],
    reporters: ['default'],
  },
});
