import type { Part } from '../parts/part.ts'
import { calledOf, type Draft, firstLine, plainOf, type ResultDraft, resultDraft } from './draft.ts'
import { nameOf } from './name.ts'
import { isAbout, isGeneral, namesDetail, namesValue } from './words.ts'

/**
 * The objectives of a document about objectives in which none is called so: headings, labels or entries that stand
 * below a heading such as `OKRs` or `Q3`, at least two alike, each with a list of its own.
 */
export function unnamedIn(text: string, document: Part): Draft[] {
  const found: Draft[] = []
  const visit = (around: Part) => {
    const groups = new Map<string, Part[]>()
    for (const part of around.parts) {
      if (part.kind !== 'section' && part.kind !== 'label' && part.kind !== 'entry') continue
      const key = `${part.kind} ${part.depth} ${part.kind === 'entry' ? part.group : ''}`
      groups.set(key, [...(groups.get(key) ?? []), part])
    }
    for (const group of groups.values()) {
      const drafts = isMeant(text, around) ? group.flatMap((it) => draftOf(text, it)) : []
      if (drafts.length > 1 && drafts.length * 2 >= group.length) for (const it of drafts) found.push(it)
      else for (const it of group) if (it.kind === 'section' && !isAbout(plainOf(text, it.head))) visit(it)
    }
  }
  visit(document)
  return found
}

const isMeant = (text: string, { kind, head }: Part): boolean =>
  kind === 'section' && isGeneral(plainOf(text, head))

function draftOf(text: string, part: Part): Draft[] {
  const title = plainOf(text, firstLine(text, part.head))
  if (isAbout(title) || isGeneral(title) || namesDetail(title) || namesValue(title)) return []
  const results = part.parts
    .filter((it) => it.kind === 'entry')
    .map((it): ResultDraft => entryResult(text, it))
  const measured = results.filter((it) => it.measurable).length
  if (results.length === 0 || measured === 0) return []
  const head = part.kind === 'entry' ? firstLine(text, part.head) : part.line
  return [
    {
      start: part.start,
      end: part.end,
      part,
      head,
      ...calledOf(text, head, nameOf(title)),
      results,
      strength: 'weak',
      candidates: [],
    },
  ]
}

const entryResult = (text: string, entry: Part): ResultDraft =>
  resultDraft(text, entry, firstLine(text, entry.head), nameOf(plainOf(text, entry.head)), entry.parts)
