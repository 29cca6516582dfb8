import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // The generators are held against second ways over 10,000 seeds: too long for every run.
    exclude: ['test/terminal/**', 'test/heavy/**', 'test/study/generators/**'],
    setupFiles: ['test/support/laws.ts'],
    testTimeout: 20_000,
    // On two cores vitest would leave one to itself.
    maxWorkers: '100%',
    // Nothing of ours keeps state in a module, so test files may share them: half the time of starting each afresh.
    isolate: false,
  },
});
