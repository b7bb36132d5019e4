import process from 'node:process'
import { defineConfig } from 'vitest/config'
import { longer, seed } from './test/runs.ts'

/** Each of these puts a module of its own in place of one of the server's, which the others must not get to see. */
const replacing = ['test/lsp/outlined.test.ts', 'test/domain/languages/twelfth.test.ts']
const all = ['test/**/*.test.ts']
const elsewhere = ['test/vscode/**', 'test/packages/**', '**/node_modules/**']

// One for all processes, so that a whole run can be had again.
process.env['TRIAD_SEED'] = String(seed())

export default defineConfig({
  test: {
    // Only what hangs takes so long: no test works for more than a few seconds, twenty times that on a busy machine.
    testTimeout: 60_000 * longer(),
    maxWorkers: '100%',
    globalSetup: 'test/announce.ts',
    setupFiles: 'test/setup.ts',
    projects: [
      // The server's modules, and the patterns that they make of words, are made once in each process.
      {
        extends: true,
        test: { name: 'all', include: all, exclude: [...elsewhere, ...replacing], isolate: false },
      },
      { extends: true, test: { name: 'replacing', include: replacing, exclude: elsewhere } },
    ],
  },
})
