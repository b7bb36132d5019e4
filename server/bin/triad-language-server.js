#!/usr/bin/env node
import module from 'node:module'

module.enableCompileCache?.()
const args = process.argv.slice(2)
if (args.includes('--version') || args.includes('-V')) {
  const { version } = module.createRequire(import.meta.url)('../package.json')
  console.log(version)
} else await import('../dist/server.mjs')
