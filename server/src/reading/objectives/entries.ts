import type { Part } from '../parts/part.ts'
import { type Draft, firstLine, plainOf, type ResultDraft, resultDraft, titleOf } from './draft.ts'
import { holdsResults } from './holds.ts'
import { walkLines } from './lines.ts'
import { type Name, nameOf } from './name.ts'
import {
  entryResult,
  headOf,
  isDetailEntry,
  isGroup,
  isLink,
  isMostlyMeasured,
  saidBy,
  states,
  titleBelow,
  titledBelow,
} from './said.ts'
import { add, extend, openDraft, type Place, place, type Walk } from './walk.ts'

/** Reads the entries of one list, whose shape is decided together. Returns the objective that is open behind them. */
export function walkEntries(walk: Walk, run: readonly Part[], here: Place): Draft | null {
  const { text } = walk
  const names = run.map((it) => saidBy(text, it))
  let { open } = here
  const named = names.filter(({ kind }) => kind === 'result').length
  const others = run.filter((it, i) => names[i]?.kind === null && !isDetailEntry(text, it))
  const isTaken =
    here.isAnnounced ||
    (open !== null &&
      here.isDirect &&
      open.results.length === 0 &&
      (named > 0
        ? named * 2 >= run.length
        : here.isNested ||
          (run.length > 1 && ((run[0] as Part).ordered || isMostlyMeasured(text, others)))) &&
      others.length + named > 0 &&
      !others.every((it) => isLink(text, it)))
  // A list with one entry below a bare heading is what the objective says.
  if (open && open.title.text === '' && !here.isAnnounced && run.length === 1 && others.length === 1) {
    const head = firstLine(text, (run[0] as Part).head)
    open.title = titleOf(text, head, plainOf(text, head))
    return open
  }
  // `- Adoption` with entries of its own, as all have, only sorts them.
  const areGroups = here.isAnnounced && others.length > 1 && others.every((it) => isGroup(text, it))
  let last: ResultDraft | null = null
  let isListed = false
  for (const [i, entry] of run.entries()) {
    const name = names[i] as Name
    const head = headOf(text, entry)
    if (name.kind === 'objective' && states(name, entry)) {
      open = openDraft(walk, entry, name, 'named')
      walkLines(walk, { ...entry, kind: 'lines' }, place({ open }), 1)
      if (open.title.text === '') titleBelow(text, open, entry.parts)
      walk.read(entry.parts, place({ open, isNested: true }))
      last = null
    } else if (name.kind === 'result') {
      last = add(walk, open, resultDraft(text, entry, head, name, entry.parts))
      if (last.title.text === '') titledBelow(text, last, entry.parts)
      walkLines(walk, { ...entry, kind: 'lines' }, place({ open }), 1, last)
    } else if (name.kind === 'results') {
      if (name.title !== '' && open) add(walk, open, resultDraft(text, entry, head, nameOf(name.title), []))
      else if (entry.parts.length > 0) walk.read(entry.parts, place({ open, isAnnounced: true }))
      // Else the entries behind it are what it announces.
      else {
        isListed = true
        if (open) open.isAnnounced = true
      }
    } else if (name.kind === 'set' && holdsResults(text, entry.parts)) {
      const draft = openDraft(walk, entry, name, 'weak')
      walk.read(entry.parts, place({ open: draft, isNested: true }))
    } else if (isDetailEntry(text, entry)) {
      if (last) extend(walk, open, last, [entry])
    } else if (holdsResults(text, entry.parts) && (!open || here.isAnnounced || open.results.length > 0)) {
      const draft = openDraft(walk, entry, nameOf(plainOf(text, head)), 'weak')
      walk.read(entry.parts, place({ open: draft, isDirect: false }))
    } else if (isTaken && areGroups) walk.read(entry.parts, place({ open, isAnnounced: true }))
    else if (isTaken || isListed) {
      const result = entryResult(text, entry)
      if (result.title.text !== '') add(walk, open, result)
    } else walk.read(entry.parts, place({ open, isDirect: false }))
  }
  return open
}
