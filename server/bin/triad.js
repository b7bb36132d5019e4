#!/usr/bin/env node
import module from 'node:module'

// Keeps the compiled program between runs, where Node can (22.1 and later).
module.enableCompileCache?.()
module.createRequire(import.meta.url)('../dist/cli.cjs')
