#!/usr/bin/env node
import module from 'node:module'

module.enableCompileCache?.()
const args = process.argv.slice(2)
if (args.includes('--version') || args.includes('-V')) {
  const { version } = module.createRequire(import.meta.url)('../package.json')
  console.log(version)
} else if (
  !args.some((it) => it === '--stdio' || it === '--node-ipc' || /^--(?:socket|pipe)(?:=|$)/.test(it))
) {
  console.error(
    'triad-language-server speaks LSP; start it with --stdio (or --node-ipc, --socket=PORT, --pipe=NAME).',
  )
  process.exitCode = 2
} else await import('../dist/server.mjs')
