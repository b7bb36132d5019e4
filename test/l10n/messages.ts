import { parseAst } from 'vitest/node'

/** A message that a source file says through `l10n.t(…)`, `say(…)` or `message(…)`, in English. */
export interface Message {
  readonly text: string
  /** How many values are handed over; null where that cannot be read. */
  readonly values: number | null
}

export interface Said {
  readonly messages: readonly Message[]
  /** What is handed over instead of a message that can be read here. */
  readonly unreadable: readonly string[]
  /** Texts that look as if a person should read them, and are said through nothing. */
  readonly unsaid: readonly string[]
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** What a TypeScript file says. */
export function saidIn(source: string): Said {
  const program = parseAst(source, { lang: 'ts' }) as unknown as Node
  const messages: Message[] = []
  const unreadable: string[] = []
  const unsaid: string[] = []
  const speaks = !hasOwnSay(program)

  function visit(node: Node): void {
    const [first, ...rest] = isSaying(node, speaks) ? nodesAt(node, 'arguments') : []
    if (first) {
      const texts = textsOf(first)
      const values = rest.some((it) => it.type === 'SpreadElement') ? null : rest.length
      if (texts) messages.push(...texts.map((text) => ({ text, values })))
      else unreadable.push(source.slice(first.start, first.end))
      for (const it of rest) visit(it)
      return
    }
    const text = textOf(node)
    if (text !== null && isProse(text)) unsaid.push(text)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(program)
  return { messages, unreadable, unsaid }
}

/** Words beside each other, or beside a gap; or one that begins like a sentence. */
const prose = /\p{L}[,;:.!?]? [\p{L}…]|… \p{L}|^\p{Lu}\p{Ll}+(?:…|$)/u
const isProse = (text: string): boolean => prose.test(text) && text !== 'Triad'

/** `l10n.t(…)`, `vscode.l10n.t(…)`, `say(…)`, `answering.say(…)`, `message(…)`. */
function isSaying(node: Node, speaks: boolean): boolean {
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return false
  const { callee } = node
  const isMember = callee.type === 'MemberExpression'
  const name = nameOf(isMember ? callee.property : callee)
  if (name === 'say') return isMember || speaks
  if (name === 'message') return !isMember
  if (name !== 't' || !isMember || !isNode(callee.object)) return false
  const object = callee.object.type === 'MemberExpression' ? callee.object.property : callee.object
  return nameOf(object) === 'l10n'
}

/** Whether `say` is something of the file's own there, and not what `text/say.ts` means by it. */
function hasOwnSay(program: Node): boolean {
  let declares = false
  let imports = false
  const look = (node: Node): void => {
    if (/^(?:FunctionDeclaration|VariableDeclarator)$/.test(node.type) && nameOf(node.id) === 'say')
      declares = true
    if (node.type === 'ImportDeclaration' && /\/say\.ts$/.test(textOf(node.source) ?? '')) imports = true
    for (const child of childrenOf(node)) look(child)
  }
  look(program)
  return declares && !imports
}

/** The messages an expression can be; null where it can be anything else. */
function textsOf(node: Node): string[] | null {
  const text = textOf(node)
  if (text !== null) return isGap(node) ? null : [text]
  if (node.type !== 'ConditionalExpression') return null
  const [one, other] = [node.consequent, node.alternate].map((it) => (isNode(it) ? textsOf(it) : null))
  return one && other ? [...one, ...other] : null
}

const isGap = (node: Node): boolean => nodesAt(node, 'expressions').length > 0

/** The text of a literal, `…` where something is put into it; null for all else. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral') return null
  return nodesAt(node, 'quasis')
    .map((it) => (it.value as { cooked: string }).cooked)
    .join('…')
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const nodesAt = (node: Node, key: string): Node[] => [node[key]].flat().filter(isNode)

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? (node.name as string) : null
