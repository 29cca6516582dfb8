import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/terminal/**', 'test/heavy/**'],
    testTimeout: 20_000,
  },
});
