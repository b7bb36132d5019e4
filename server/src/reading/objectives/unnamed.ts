import type { Part } from '../parts/part.ts'
import { calledOf, type Draft, firstLine, plainOf, type ResultDraft } from './draft.ts'
import { nameOf, speaksOfMethod } from './name.ts'
import { entryResult } from './said.ts'
import { isAbout, isGeneral, namesDetail, namesValue } from './words.ts'

/**
 * The objectives of a document about objectives in which none is called so: headings, labels, lines or entries below a
 * heading such as `OKRs` or `Q3`, at least two alike, each with a list of its own.
 */
export function unnamedIn(text: string, document: Part): Draft[] {
  const found: Draft[] = []
  const taken = new Set<Part>()
  const visit = (around: Part) => {
    const groups = isMeant(text, around) ? groupsOf(around.parts) : []
    for (const group of groups) {
      const drafts = group.flatMap((it) => draftOf(text, it) ?? [])
      const isBorneOut = drafts.some(({ results }) => results.some(({ measurable }) => measurable))
      if (drafts.length > 1 && drafts.length * 2 >= group.length && isBorneOut)
        for (const it of drafts) {
          found.push(it)
          taken.add(it.part)
        }
    }
    for (const it of around.parts)
      if (it.kind === 'section' && !taken.has(it) && !isAbout(plainOf(text, it.head))) visit(it)
  }
  visit(document)
  return found
}

/** A part, and the entries that would be its key results. */
interface Listed {
  readonly part: Part
  readonly entries: readonly Part[]
}

/** Parts of one shape: those that hold entries, and lines that stand right before some. */
function groupsOf(parts: readonly Part[]): readonly Listed[][] {
  const groups = new Map<string, Listed[]>()
  const put = (key: string, it: Listed) => {
    const group = groups.get(key)
    if (group) group.push(it)
    else groups.set(key, [it])
  }
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part
    if (part.kind === 'section' || part.kind === 'label' || part.kind === 'entry') {
      const entries = part.parts.filter((it) => it.kind === 'entry')
      put(`${part.kind} ${part.depth} ${part.kind === 'entry' ? part.group : ''}`, { part, entries })
    } else if (part.kind === 'lines') {
      let until = i + 1
      while (parts[until]?.kind === 'entry' && parts[until]?.group === parts[i + 1]?.group) until++
      put('lines', { part, entries: parts.slice(i + 1, until) })
    }
  }
  return [...groups.values()]
}

const isMeant = (text: string, { kind, head }: Part): boolean =>
  kind === 'section' && isGeneral(plainOf(text, head))

/** Words on one line; more are prose. */
const longest = 140

function draftOf(text: string, { part, entries }: Listed): Draft | null {
  if (entries.length === 0 || part.head.end - part.head.start > longest) return null
  const title = plainOf(text, firstLine(text, part.head))
  const isOther =
    isAbout(title) || isGeneral(title) || namesDetail(title) || namesValue(title) || speaksOfMethod(title)
  if (isOther) return null
  const results = entries.map((it): ResultDraft => entryResult(text, it)).filter((it) => it.title.text !== '')
  if (results.length === 0) return null
  const head = part.kind === 'section' || part.kind === 'label' ? part.line : firstLine(text, part.head)
  return {
    start: part.start,
    end: Math.max(part.end, entries.at(-1)?.end ?? 0),
    part,
    head,
    ...calledOf(text, head, nameOf(title)),
    results,
    known: new Set(),
    strength: 'weak',
    isAnnounced: false,
    candidates: [],
  }
}
