import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'
import { nodeHost } from '../host/node.ts'
import { serve } from './server.ts'

// This file runs from its bundle only, `dist/server.mjs`, beside which templates and pages lie.
const here = fileURLToPath(new URL('.', import.meta.url))
const templateFolder = join(here, '../templates')
const rulePages = join(here, '../docs/rules')
const translations = join(here, '../l10n')

const connection = process.argv.includes('--stdio')
  ? createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(process.stdin),
      new StreamMessageWriter(protocolOutput()),
    )
  : createConnection(ProposedFeatures.all)

// A fault in one answer must not take the server, and everybody's findings, with it.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => {
    connection.console.error(`A fault in Triad: ${error instanceof Error ? error.stack : String(error)}`)
  })

serve(connection, {
  host: nodeHost(templateFolder),
  today,
  ruleDocs: existsSync(rulePages) ? URI.file(rulePages).toString() : null,
  translation,
})

/** The translation for a locale, be it only for its language; empty where there is none. */
function translation(locale: string): Record<string, string> {
  const [language = ''] = locale.toLowerCase().split(/[-_]/)
  const file = join(translations, `${language}.json`)
  return /^[a-z]{2,3}$/.test(language) && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** The standard output for the protocol alone: what anything else would write there goes to standard error. */
function protocolOutput(): Writable {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write
  console.log = console.info = console.debug = console.warn = console.error
  return new Writable({ write: (chunk, _, done) => void write(chunk, done) })
}

function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((it) => String(it).padStart(2, '0'))
    .join('-')
}
