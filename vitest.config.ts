import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Long enough that only what hangs fails: the property tests take seconds, and more on a busy machine.
  test: {
    testTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/packages/**', '**/node_modules/**'],
  },
})
