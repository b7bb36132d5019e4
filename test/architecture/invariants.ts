import { isBuiltin } from 'node:module'
import { kinds } from '../../server/src/domain/kinds/index.ts'
import { rules } from '../../server/src/rules/index.ts'
import type { Import, Source } from './source.ts'

/** The rooms that data flows through, from left to right; each knows those to its left. */
const core = ['text', 'syntax', 'domain', 'reading', 'workspace', 'writing', 'rules', 'features']

/** What a room at the end of the house knows besides itself. */
const edges: Readonly<Record<string, readonly string[]>> = {
  host: ['text'],
  lsp: [...core, 'host'],
  cli: [...core, 'host'],
}

const roomOf = (path: string): string | null => /^server\/src\/(\w+)\//.exec(path)?.[1] ?? null
const isCore = (path: string): boolean => core.includes(roomOf(path) ?? '')
const isPackage = ({ from }: Import): boolean => !/^(?:server|client|test|package\.json)\b/.test(from)

/** One invariant: what `source` does against it, each as the end of a sentence that begins with its path. */
export type Invariant = (source: Source) => readonly string[]

const onImports =
  (fault: (it: Import, source: Source) => string | null): Invariant =>
  (source) =>
    source.imports.flatMap((it) => fault(it, source) ?? [])

/** A room imports only from rooms to its left. */
export const rooms = onImports(({ from }, { path }) => {
  const own = roomOf(path)
  const other = roomOf(from)
  if (own === null || other === null || own === other) return null
  const known = edges[own] ?? (core.includes(own) ? core.slice(0, core.indexOf(own)) : [])
  return known.includes(other) ? null : `imports ${from}: ${own} does not know ${other}`
})

/** The core knows no file system, no process, no editor, no clock, no chance. */
const outside = new Set(
  'process Buffer require __dirname __filename console fetch XMLHttpRequest WebSocket Worker window document navigator localStorage globalThis self setTimeout setInterval setImmediate clearTimeout queueMicrotask Date performance crypto Math.random'.split(
    ' ',
  ),
)

export const pureCore: Invariant = (source) => {
  if (!isCore(source.path)) return []
  const packages = source.imports.filter(({ from }) => isBuiltin(from) || /^(?:node:|vscode)/.test(from))
  const globals = [...source.globals].filter((name) => outside.has(name))
  return [...packages.map(({ from }) => `imports ${from}`), ...globals.map((name) => `uses ${name}`)]
}

/** Where a text is parsed. */
const parsing = 'server/src/reading/document/document.ts'

/** A position is a span of offsets; lines exist where they are shown, and are counted once a document. */
export const offsets = onImports(({ from }, { path }) =>
  from === 'server/src/text/lines.ts' && path !== parsing && !/^server\/src\/(?:lsp|cli|text)\//.test(path)
    ? 'counts lines: only lsp and cli do'
    : null,
)

const parsers = /^(?:remark|unified|gray-matter|yaml|smol-toml|micromark|mdast|unist|@types\/mdast)(?:[-/]|$)/

/** Only `syntax` knows the parsers. */
export const onlySyntaxParses = onImports((it, { path }) =>
  isPackage(it) && parsers.test(it.from) && roomOf(path) !== 'syntax'
    ? `imports ${it.from}: only syntax parses`
    : null,
)

/** What makes a tree of a whole text, and the rooms that have parts of it. */
const treeMakers: Readonly<Record<string, string>> = {
  'server/src/syntax/outline.ts': 'syntax',
  'server/src/reading/parts/build.ts': 'reading',
}

/** A version of a document is parsed in one place, so that it is parsed once. */
export const parsedOnce = onImports(({ from }, { path }) => {
  const room = treeMakers[from]
  return room === undefined || roomOf(path) === room || path === parsing || !path.startsWith('server/')
    ? null
    : `imports ${from}: a document is handed on, and ${parsing} alone makes one of a text`
})

/** Files of `rules` that are no rules. */
const noRule = new Set(['rule.ts', 'check.ts', 'index.ts'].map((name) => `server/src/rules/${name}`))

/** A rule knows what a rule is, and no other rule. */
export const rulesAlone = onImports(({ from }, { path }) =>
  roomOf(path) === 'rules' &&
  !noRule.has(path) &&
  roomOf(from) === 'rules' &&
  from !== 'server/src/rules/rule.ts'
    ? `imports ${from}: a rule stands alone`
    : null,
)

const protocol = 'server/src/lsp/protocol.ts'

/** What makes the requests of the protocol; a client of the language server has it already. */
const carriedAnyway = 'vscode-languageserver-protocol'

/** The client knows the protocol, which brings no code of the server with it; the server knows no client. */
export const apart = onImports(({ from, isType }, { path }) => {
  if (path.startsWith('client/') && from.startsWith('server/') && from !== protocol)
    return `imports ${from}: the client knows only the protocol`
  if (path.startsWith('server/') && from.startsWith('client/'))
    return `imports ${from}: the server knows no client`
  if (path === protocol && !isType && from !== carriedAnyway)
    return `imports more than types of ${from}: the client would carry it`
  return null
})

/**
 * Where something at the top level may change, and why that is no state of the program. Beside these, `text/memo`
 * keeps answers, and says for which functions it may: nobody can tell whether it did.
 */
export const memories: Readonly<Record<string, string>> = {
  'server/src/syntax/inline.ts: processor':
    'made when first needed, since remark takes long to load; always the same',
}

/** State lives in the session. */
export const noState: Invariant = ({ path, state }) =>
  /^server\/src\/(?!lsp\/session)/.test(path)
    ? [...state]
        .filter((name) => !(`${path}: ${name}` in memories))
        .map((name) => `can change ${name} at the top level`)
    : []

/** Where the ids of kinds stand: the records, the words for them, and what is generated from them. */
const kindsAtHome = /^server\/src\/domain\/|^client\/src\/kinds\.ts$/

/** Words that are the id of a kind and mean something else, by file. */
export const otherMeanings: Readonly<Record<string, readonly string[]>> = {
  // Keys under which a document names what it is handed down from.
  'server/src/reading/fields/keys.ts': ['feature', 'roadmap', 'okr'],
  'server/src/reading/fields/parents.ts': ['roadmap', 'okr'],
  'server/src/reading/fields/names.ts': ['feature'],
  'server/src/reading/fields/heading.ts': ['feature'],
}

const kindIds: ReadonlySet<string> = new Set(kinds.map(({ id }) => id))

/** Who wants to know something of a kind asks its record; a format says of which kind its documents are. */
export const kindsAreAsked: Invariant = ({ path, quoted }) =>
  kindsAtHome.test(path)
    ? []
    : [...quoted]
        .filter((text) => kindIds.has(text) && !otherMeanings[path]?.includes(text))
        .map((id) => `names the kind ${id}: ask its record`)

/** Where the ids of rules stand: the rules, the formats that are silent about some, and what else asks for the same. */
const rulesAtHome = /^server\/src\/(?:rules\/|domain\/formats\/|workspace\/asked\.ts$)/

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/** Who means a rule imports it, or says what it asks for. */
export const rulesAreMeant: Invariant = ({ path, quoted }) =>
  rulesAtHome.test(path)
    ? []
    : [...quoted].filter((text) => ruleIds.has(text)).map((id) => `names the rule ${id}: import it`)

const mostLines = 300

/** A language is one record, and nobody reads it from top to bottom. */
const records = /^server\/src\/domain\/languages\//

export const small: Invariant = ({ path, lineCount }) =>
  lineCount > mostLines && !records.test(path) ? [`has ${lineCount} lines; ${mostLines} are enough`] : []

export const invariants: Readonly<Record<string, Invariant>> = {
  'a room imports only from rooms to its left': rooms,
  'the core knows no file system, no process, no editor and no clock': pureCore,
  'lines are counted at the edges alone': offsets,
  'only syntax imports the parsers': onlySyntaxParses,
  'a document is parsed in one place': parsedOnce,
  'a rule imports no other rule': rulesAlone,
  'client and server share the protocol alone': apart,
  'nothing at the top level of a module changes': noState,
  'a kind of document is asked, not compared': kindsAreAsked,
  'a rule is imported, not named': rulesAreMeant,
  'a file has a size that one can read': small,
}
