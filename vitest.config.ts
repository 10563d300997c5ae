import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**', 'tools/bench/**'],
    passWithNoTests: false,
    // A replication takes what the machine gives it; a test that hangs still ends.
    testTimeout: 120_000,
  },
})
