import { defineConfig } from 'vitest/config'
import { shortNamesModule } from './src/course/ids/short-names-module.ts'

const left = ['**/node_modules/**', 'dist/**', 'tools/bench/**']
/** They have a document, or a store of the page, of their own: each file starts afresh. */
const onPages = ['src/**/*.test.tsx', 'src/learner/here.test.ts', 'src/activities/early.test.ts']

export default defineConfig({
  plugins: [shortNamesModule()],
  test: {
    passWithNoTests: false,
    // One core is left free otherwise, which is half of a machine with two.
    maxWorkers: '100%',
    // A replication takes what the machine gives it; a test that hangs still ends.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        // Pure functions share what has been loaded: reading the course once a file took longer than the tests.
        test: {
          name: 'pure',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [...left, ...onPages],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'pages', include: onPages, exclude: left } },
    ],
  },
})
