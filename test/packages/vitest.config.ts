import { defineConfig } from 'vitest/config'

/** Apart from the other tests: what is packed is built first, and nothing may read it meanwhile. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    root: import.meta.dirname,
    globalSetup: './build.ts',
    include: ['*.test.ts'],
  },
})
