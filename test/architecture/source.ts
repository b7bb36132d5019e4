import { posix } from 'node:path'
import { parseAst } from 'vitest/node'

/** A module that another one names: by import, re-export, `import()`, `require` or `import('…')` as a type. */
export interface Import {
  /** A package, or a path from the root of the project. */
  readonly from: string
  /** Whether nothing of it is left when the types are gone. */
  readonly isType: boolean
}

/** What the invariants ask about a source file. */
export interface Source {
  readonly path: string
  readonly lineCount: number
  readonly imports: readonly Import[]
  /** Names it uses and declares nowhere: globals. `Math.random` stands by both its names. */
  readonly globals: ReadonlySet<string>
  /** Names at the top level that can change: `let`, and collections it adds to or takes from. */
  readonly state: ReadonlySet<string>
  /** The texts it has in quotes. */
  readonly quoted: ReadonlySet<string>
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** Reads a TypeScript file. `path` is relative to the root of the project, with `/`. */
export function readSource(path: string, text: string): Source {
  const program = parseAst(text, { lang: 'ts' }) as unknown as Node
  const imports: Import[] = []
  const used = new Set<string>()
  const declared = new Set<string>()
  const changed = new Set<string>()
  const quoted = new Set<string>()
  visit(program, null, (node, parent) => {
    const specifier = specifierOf(node)
    if (specifier !== null)
      imports.push({
        from: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier,
        isType: isTypeOnly(node),
      })
    for (const name of declaredBy(node)) declared.add(name)
    const reference = referenceOf(node, parent)
    if (reference !== null) used.add(reference)
    const target = changedBy(node)
    if (target !== null) changed.add(target)
    if (node.type === 'Literal' && typeof node.value === 'string') quoted.add(node.value)
  })
  return {
    path,
    lineCount: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports,
    globals: new Set([...used].filter((name) => !declared.has(name.replace(/\..*/, '')))),
    state: new Set(
      topLevelNames(program)
        .filter(({ isLet, name }) => isLet || changed.has(name))
        .map((it) => it.name),
    ),
    quoted,
  }
}

function visit(node: Node, parent: Node | null, look: (node: Node, parent: Node | null) => void): void {
  look(node, parent)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node, look)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const nodesAt = (node: Node, key: string): Node[] => [node[key]].flat().filter(isNode)

function specifierOf(node: Node): string | null {
  const source =
    node.type === 'TSImportType'
      ? (nodesAt(node, 'source')[0] ?? nodesAt(node, 'argument')[0])
      : node.type === 'CallExpression' && nameOf(node.callee) === 'require'
        ? nodesAt(node, 'arguments')[0]
        : /^(?:Import|Export)/.test(node.type)
          ? nodesAt(node, 'source')[0]
          : undefined
  return typeof source?.value === 'string' ? source.value : null
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true
  const specifiers = nodesAt(node, 'specifiers')
  return (
    specifiers.length > 0 && specifiers.every((it) => it.importKind === 'type' || it.exportKind === 'type')
  )
}

const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? (node.name as string) : null

/** The names that a node binds: those of a variable's or a parameter's pattern, of a function, of an import. */
function declaredBy(node: Node): string[] {
  if (node.type === 'VariableDeclarator') return namesIn(node.id)
  if (node.type === 'CatchClause') return namesIn(node.param)
  if (/^Import.*Specifier$/.test(node.type)) return namesIn(node.local)
  if (/Function|^ClassDeclaration$|^TSDeclareFunction$/.test(node.type))
    return [...namesIn(node.id), ...nodesAt(node, 'params').flatMap(namesIn)]
  return []
}

function namesIn(pattern: unknown): string[] {
  if (!isNode(pattern)) return []
  const name = nameOf(pattern)
  if (name !== null) return [name]
  const parts = ['properties', 'elements', 'value', 'left', 'argument'].flatMap((key) =>
    nodesAt(pattern, key),
  )
  return parts.flatMap(namesIn)
}

/** The name that a node refers to by value: not a key, not a type, not the `b` of `a.b`. */
function referenceOf(node: Node, parent: Node | null): string | null {
  if (node.type === 'MemberExpression' && nameOf(node.object) === 'Math')
    return `Math.${nameOf(node.property)}`
  const name = nameOf(node)
  if (name === null || parent === null || parent.type.startsWith('TS')) return null
  const isKey = parent.key === node && !parent.computed && !parent.shorthand
  const isMember = parent.type === 'MemberExpression' && parent.property === node && !parent.computed
  return isKey || isMember ? null : name
}

const changing = /^(?:set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill)$/

/** The variable whose contents a node changes: `cache.set(…)`, `counts[id] = …`, `delete known[id]`. */
function changedBy(node: Node): string | null {
  if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'MemberExpression')
    return changing.test(nameOf(node.callee.property) ?? '') ? nameOf(node.callee.object) : null
  const target =
    node.type === 'AssignmentExpression'
      ? node.left
      : node.type === 'UpdateExpression' || (node.type === 'UnaryExpression' && node.operator === 'delete')
        ? node.argument
        : null
  // `lastIndex` of a sticky pattern is set before each use, so it carries nothing from one to the next.
  if (!isNode(target) || target.type !== 'MemberExpression' || nameOf(target.property) === 'lastIndex')
    return null
  return nameOf(target.object)
}

function topLevelNames(program: Node): { name: string; isLet: boolean }[] {
  return nodesAt(program, 'body').flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (!isNode(declaration) || declaration.type !== 'VariableDeclaration') return []
    return nodesAt(declaration, 'declarations').flatMap((it) =>
      namesIn(it.id).map((name) => ({ name, isLet: declaration.kind !== 'const' })),
    )
  })
}
