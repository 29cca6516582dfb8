import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/terminal/**', 'test/heavy/**'],
    testTimeout: 20_000,
    // Nothing of ours keeps state in a module, so test files may share them: half the time of starting each afresh.
    isolate: false,
  },
});
