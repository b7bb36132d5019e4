import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connection } from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'
import { nodeHost } from '../host/node.ts'
import { serve } from './server.ts'
import { connectionOver } from './wire/connection.ts'
import { endingWithClient } from './wire/ending.ts'
import { openTransport } from './wire/transport.ts'

// This file runs from its bundle only, `dist/server.mjs`, beside which templates and pages lie.
const here = fileURLToPath(new URL('.', import.meta.url))
const templateFolder = join(here, '../templates')
const rulePages = join(here, '../docs/rules')
const translations = join(here, '../l10n')

const transport = await openTransport(process.argv.slice(2))
if ('line' in transport) {
  console.error(transport.line)
  process.exitCode = transport.code
} else run(connectionOver(endingWithClient(transport)))

function run(connection: Connection): void {
  // A fault in one answer must not take the server, and everybody's findings, with it.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => report(connection, error))

  serve(connection, {
    host: nodeHost(templateFolder),
    today,
    ruleDocs: existsSync(rulePages) ? URI.file(rulePages).toString() : null,
    translation,
  })
}

function report(connection: Connection, error: unknown): void {
  try {
    connection.console.error(`A fault in Triad: ${error instanceof Error ? error.stack : String(error)}`)
  } catch {
    // The client has gone: nobody is there to read it, and the process is about to end.
  }
}

/** The translation for a locale, be it only for its language; empty where there is none. */
function translation(locale: string): Record<string, string> {
  const [language = ''] = locale.toLowerCase().split(/[-_]/)
  const file = join(translations, `${language}.json`)
  return /^[a-z]{2,3}$/.test(language) && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((it) => String(it).padStart(2, '0'))
    .join('-')
}
