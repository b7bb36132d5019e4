import type { Part } from '../parts/part.ts'
import { type Draft, plainOf, resultDraft } from './draft.ts'
import { holdsResults } from './holds.ts'
import { mayName, type Name, nameOf, none, speaksOfMethod } from './name.ts'
import {
  entryResult,
  headOf,
  isDetailEntry,
  isLong,
  saidBy,
  states,
  titleBelow,
  titledBelow,
} from './said.ts'
import { add, openDraft, type Place, place, type Walk } from './walk.ts'
import { isAbout, isGeneral, isOfDropped, namesDetail, namesValue } from './words.ts'

/** Reads a section. Returns its objective, where it is one. */
export function walkSection(walk: Walk, part: Part, name: Name, here: Place): Draft | null {
  const { text } = walk
  const { open } = here
  if (mayName(text.slice(part.head.start, part.head.end)) && isOfDropped(plainOf(text, part.head)))
    return null
  if (!open && part.depth > 1 && name.kind !== 'objective' && isAbout(plainOf(text, part.head))) return null
  switch (name.kind) {
    case 'objective': {
      if (!states(name, part)) return null
      const draft = openDraft(walk, part, name, 'named')
      titleBelow(text, draft, part.parts)
      walk.read(part.parts, place({ open: draft }))
      return draft
    }
    case 'result':
      add(
        walk,
        open,
        titledBelow(text, resultDraft(text, part, headOf(text, part), name, part.parts), part.parts),
      )
      return null
    case 'results':
      if (
        open ||
        !part.around ||
        part.around.kind !== 'section' ||
        isGeneral(plainOf(text, part.around.head))
      )
        walk.read(part.parts, place({ open, isAnnounced: true }))
      else walk.read(part.parts, place({ isAnnounced: true }))
      return null
    case 'set': {
      const inner = part.parts.some((it) => saidBy(text, it).kind === 'objective')
      const draft = inner ? null : openDraft(walk, part, name, 'weak')
      walk.read(part.parts, place({ open: draft, isDirect: draft !== null }))
      return draft
    }
    default: {
      const title = plainOf(text, part.head)
      if (here.isAnnounced) return walkNamedBy(walk, part, here)
      const isWeak = (!open || open.results.length > 0) && holdsResults(text, part.parts) && !isGeneral(title)
      if (isWeak && !(open && namesDetail(title))) {
        const draft = openDraft(walk, part, nameOf(title), 'weak')
        walk.read(part.parts, place({ open: draft, isDirect: false }))
        return draft
      }
      collect(walk, part, open)
      walk.read(part.parts, place({ open, isDirect: false }))
      return null
    }
  }
}

/** A heading among key results names one, unless it names a detail of them. */
function walkNamedBy(walk: Walk, part: Part, here: Place): null {
  const { text } = walk
  const title = plainOf(text, part.head)
  if (namesDetail(title) || namesValue(title)) return null
  if (speaksOfMethod(title)) {
    walk.read(part.parts, place({ open: here.open, isDirect: false }))
    return null
  }
  add(walk, here.open, resultDraft(text, part, headOf(text, part), nameOf(title), part.parts))
  return null
}

/** A label that names neither an objective nor a key result by itself. */
export function walkLabel(walk: Walk, part: Part, here: Place): Draft | null {
  const { text } = walk
  const title = plainOf(text, part.head)
  const isDetail = namesDetail(title) || namesValue(title)
  if (here.isAnnounced && !isDetail) {
    const hasRest = part.parts[0]?.kind === 'lines' && part.parts[0].start < part.line.end
    if (hasRest || isLong(title)) {
      const words = hasRest ? `${title}: ${plainOf(text, part.parts[0] as Part)}` : title
      add(walk, here.open, resultDraft(text, part, headOf(text, part), nameOf(words), part.parts))
      return null
    }
    walk.read(part.parts, here)
    return null
  }
  const isNext = here.open?.strength === 'weak' && here.open.part.kind === 'label'
  if ((!here.open || isNext) && holdsResults(text, part.parts) && !isGeneral(title) && !isDetail) {
    const draft = openDraft(walk, part, nameOf(title), 'weak')
    walk.read(part.parts, place({ open: draft, isDirect: false }))
    return draft
  }
  if (!isDetail) collect(walk, part, here.open)
  walk.read(part.parts, place({ open: here.open, isDirect: false }))
  return null
}

/** Keeps lists with numbers below other names: they are the key results of an objective that has no others. */
function collect(walk: Walk, part: Part, open: Draft | null): void {
  if (!open || open.results.length > 0 || open.candidates.length > 0) return
  const { text } = walk
  const entries = part.parts.filter((it) => it.kind === 'entry')
  const results = entries.filter((it) => !isDetailEntry(text, it)).map((it) => entryResult(text, it))
  if (results.length > 0 && results.filter((it) => it.measurable).length * 2 >= results.length)
    open.candidates.push(results)
}

export function walkBox(walk: Walk, part: Part, here: Place): Draft | null {
  const { text } = walk
  const name = part.head.end > part.head.start ? saidBy(text, part) : none
  if (name.kind === 'objective' && states(name, part)) {
    const draft = openDraft(walk, part, name, 'named')
    walk.read(part.parts, place({ open: draft }))
    return draft
  }
  if (name.kind === 'result') {
    add(walk, here.open, resultDraft(text, part, part.head, name, part.parts))
    return null
  }
  const title = plainOf(text, part.head)
  if (
    name.kind === null &&
    !here.open &&
    title !== '' &&
    holdsResults(text, part.parts) &&
    !isGeneral(title)
  ) {
    const draft = openDraft(walk, part, nameOf(title), 'weak')
    walk.read(part.parts, place({ open: draft, isDirect: false }))
    return draft
  }
  return walk.read(part.parts, { ...here, isAnnounced: here.isAnnounced || name.kind === 'results' })
}
