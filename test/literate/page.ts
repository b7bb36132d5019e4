import { outline } from '../../server/src/syntax/outline.ts'
import type { Span } from '../../server/src/text/span.ts'

/** A fence of a page: one file, with what it should hold. */
export interface Fence {
  /** The file's path, as the fence's info string gives it. */
  readonly path: string
  /** The lines between the fences, with the line end of the last one. */
  readonly content: string
  /** Where `content` stands in the page. */
  readonly span: Span
}

/** What a repair makes of a case. */
export interface Fixed {
  /** The title of the fix; null means the first one on offer. */
  readonly title: string | null
  readonly fences: readonly Fence[]
}

/** One `##` heading of a page, with the files below it. */
export interface Case {
  readonly title: string
  readonly files: readonly Fence[]
  readonly fixed: readonly Fixed[]
}

/** The test of a rule, which is its documentation. */
export interface Page {
  /** What the heading at the top names: the rule's id. */
  readonly id: string
  readonly cases: readonly Case[]
}

/**
 * Reads a page. Below `# rule-id` and a text for people, each `## heading` is a case. It has a fence for
 * each of its files, with the path behind the language; `triad.yaml` among them configures the case. Below
 * `### Fixed`, or `### Fixed: Title of a fix`, stand the files that a repair changes or creates.
 *
 * @throws where the page is not of this shape, saying why
 */
export function readPage(text: string): Page {
  let id: string | null = null
  const cases: { title: string; files: Fence[]; fixed: { title: string | null; fences: Fence[] }[] }[] = []
  for (const block of outline(text).children) {
    const last = cases.at(-1)
    if (block.type === 'heading') {
      const title = text.slice(block.content.start, block.content.end)
      const fixed = /^Fixed(?:: (.+))?$/.exec(title)
      if (block.depth === 1 && id === null) id = title
      else if (block.depth === 2 && id !== null) cases.push({ title, files: [], fixed: [] })
      else if (block.depth === 3 && fixed && last) last.fixed.push({ title: fixed[1] ?? null, fences: [] })
      else throw new Error(`The heading “${title}” is neither a rule, a case nor “Fixed”.`)
    } else if (block.type === 'code' && block.fenced) {
      const fence = fenceOf(text, block)
      if (!last) throw new Error(`The fence “${fence.path}” stands before the first case.`)
      ;(last.fixed.at(-1)?.fences ?? last.files).push(fence)
    }
  }
  if (id === null) throw new Error('The page has no heading “# rule-id”.')
  for (const it of cases) if (it.files.length === 0) throw new Error(`The case “${it.title}” has no file.`)
  return { id, cases }
}

function fenceOf(text: string, block: Span & { readonly content: Span }): Fence {
  const info = /^(?:`{3,}|~{3,})(.*)/.exec(text.slice(block.start, block.end))?.[1] ?? ''
  const [, path = ''] = /^\s*\S+\s+(\S.*?)\s*$/.exec(info) ?? []
  if (path === '') throw new Error(`The fence “${info.trim()}” needs a language and a path.`)
  const { start } = block.content
  const isEmpty = /^(?:`{3,}|~{3,})/.test(text.slice(start, start + 3))
  const end = isEmpty ? start : text.indexOf('\n', block.content.end) + 1
  return { path, content: text.slice(start, end), span: { start, end } }
}
