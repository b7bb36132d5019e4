import { join } from 'node:path'
import type { IGrammar, StackElement } from 'vscode-textmate'
import { createRegistry, loadConfiguration } from 'vscode-tmgrammar-test/dist/common/index.js'

const root = join(import.meta.dirname, '../..')
const scope = 'text.html.markdown'

/** A piece of a line with the scopes it has, the outermost first. */
export interface Token {
  readonly text: string
  readonly scopes: readonly string[]
}

/** The stand-in for VS Code's grammar of Markdown, with what package.json injects into it or without. */
export async function markdown(injected = true): Promise<(text: string) => Token[][]> {
  const { grammars } = loadConfiguration(join(root, 'package.json'), scope, [
    join(import.meta.dirname, 'markdown.tmLanguage.json'),
  ])
  const grammar = await createRegistry(injected ? grammars : grammars.slice(0, 1)).loadGrammar(scope)
  if (!grammar) throw new Error('There is no grammar of Markdown.')
  return (text) => tokensOf(grammar, text)
}

function tokensOf(grammar: IGrammar, text: string): Token[][] {
  let state: StackElement | null = null
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
    state = ruleStack
    return tokens.map((it) => ({ text: line.slice(it.startIndex, it.endIndex), scopes: it.scopes }))
  })
}

const isOwn = (scope: string): boolean => scope.endsWith('.triad')

/** What has a scope of Triad's that begins with `name`. */
export const named = (lines: readonly (readonly Token[])[], name: string): string[] =>
  lines.flat().flatMap(({ text, scopes }) => (scopes.some((it) => it.startsWith(name)) ? [text] : []))

/** The scopes of each character that are not Triad's. */
export const foreign = (line: readonly Token[]): string[] =>
  line.flatMap(({ text, scopes }) => {
    const others = scopes.filter((it) => !isOwn(it)).join(' ')
    return Array.from(text, () => others)
  })
