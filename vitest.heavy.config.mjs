import { defineConfig } from 'vitest/config';

// Real terminals, many processes at once, kills and full disks, and laws over 10,000 cases: one file at a time, so that they don't disturb each other.
export default defineConfig({
  test: {
    include: ['test/{terminal,heavy}/**/*.test.{ts,tsx}', 'test/study/generators/**/*.test.ts'],
    fileParallelism: false,
    setupFiles: ['test/support/laws.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
