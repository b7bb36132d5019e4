import { nextLine } from '../../text/line.ts'
import { type Span, trim } from '../../text/span.ts'
import { spokenLabelAt } from '../parts/label.ts'
import { labelOf } from '../parts/lines.ts'
import type { Part } from '../parts/part.ts'
import { words } from '../words.ts'
import { calledOf, type Draft, firstLine, plainOf, type ResultDraft, resultDraft, titleOf } from './draft.ts'
import { isMeasured } from './measure.ts'
import { mayName, type Name, nameOf, none } from './name.ts'
import type { Objectives } from './objective.ts'
import { settled } from './settle.ts'
import { readTable } from './table.ts'
import { unnamedIn } from './unnamed.ts'
import { isAbout, isGeneral, namesDetail, namesValue } from './words.ts'

/**
 * The objectives that a document states, each with its key results, in order; and the key results that stand below
 * none. `isOfObjectives` says that it is a document about them, in which they need not be called so.
 */
export function readObjectives(text: string, document: Part, isOfObjectives: boolean): Objectives {
  const walk: Walk = { text, drafts: [], loose: [] }
  walkParts(walk, document.parts, place({ isDirect: false }))
  const found = settled(text, walk.drafts, walk.loose, isOfObjectives)
  if (!isOfObjectives || found.objectives.length > 0 || found.loose.length > 0) return found
  return settled(text, unnamedIn(text, document), [], true)
}

interface Walk {
  readonly text: string
  readonly drafts: Draft[]
  readonly loose: ResultDraft[]
}

/** Where among the parts of a document the walk is. */
interface Place {
  /** The objective that key results belong to. */
  readonly open: Draft | null
  /** Whether what stands here is called key results. */
  readonly isAnnounced: boolean
  /** Whether lists that nothing announces can be its key results. */
  readonly isDirect: boolean
  /** Whether the parts are the entries of the objective's own entry. */
  readonly isNested: boolean
}

const place = (changes: Partial<Place>): Place => ({
  open: null,
  isAnnounced: false,
  isDirect: true,
  isNested: false,
  ...changes,
})

/** Reads parts in a row. Returns the objective that is open behind them. */
function walkParts(walk: Walk, parts: readonly Part[], from: Place): Draft | null {
  const { text } = walk
  let { open, isAnnounced, isDirect } = from
  /** The objective of the section right before, which one that announces its key results can follow. */
  let before: Draft | null = null
  /** The key result whose details come next. */
  let last: ResultDraft | null = null
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part
    const here: Place = { ...from, open, isAnnounced, isDirect }
    switch (part.kind) {
      case 'section': {
        if (!from.isAnnounced) isAnnounced = false
        const name = saidBy(text, part)
        const isFollowing = name.kind === 'result' || name.kind === 'results'
        const found = walkSection(walk, part, name, {
          ...here,
          open: open ?? (isFollowing ? before : null),
          isAnnounced: from.isAnnounced,
        })
        before = isFollowing ? before : found
        last = null
        break
      }
      case 'label': {
        const name = saidBy(text, part)
        last = null
        if (name.kind === 'objective' && states(name, part) && !(from.isAnnounced && name.isTarget)) {
          open = openDraft(walk, part, name, 'named')
          isDirect = true
          isAnnounced = false
          walkParts(walk, part.parts, place({ open }))
        } else if (name.kind === 'result') {
          last = add(walk, open, resultDraft(text, part, headOf(text, part), name, part.parts))
          if (part.parts.some((it) => it.kind !== 'lines')) last = null
          else walkLines(walk, part.parts[0], place({ open }), 1)
        } else if (name.kind === 'results') {
          isAnnounced = part.parts.length === 0
          if (name.title !== '')
            add(walk, open, resultDraft(text, part, headOf(text, part), nameOf(name.title), []))
          else walkParts(walk, part.parts, { ...here, isAnnounced: true })
        } else open = walkLabel(walk, part, here) ?? open
        break
      }
      case 'entry': {
        let until = i + 1
        while (parts[until]?.kind === 'entry' && parts[until]?.group === part.group) until++
        const run = parts.slice(i, until)
        i = until - 1
        if (last && !run.some((it) => statesAny(text, it))) {
          extend(walk, open, last, run)
          last = null
          break
        }
        const after = walkEntries(walk, run, here)
        if (after !== open) isDirect = false
        open = after
        last = null
        break
      }
      case 'row': {
        let until = i + 1
        while (parts[until]?.kind === 'row' && parts[until]?.group === part.group) until++
        const rows = parts.slice(i, until)
        i = until - 1
        const isBelow = open !== null && isDirect && open.results.length === 0
        const read = readTable(text, rows, { isAnnounced, isBelow })
        if (last && read.objectives.length === 0 && !read.results.some((it) => it.isNamed))
          extend(walk, open, last, rows)
        else {
          for (const it of read.objectives) walk.drafts.push(it)
          for (const it of read.results) add(walk, open, it)
        }
        last = null
        break
      }
      case 'box': {
        const after = walkBox(walk, part, here)
        if (after && after !== open) isDirect = true
        open = after ?? open
        last = null
        break
      }
      case 'lines': {
        const after = walkLines(walk, part, here, 0)
        last = null
        if (after.open !== open) {
          open = after.open
          isDirect = true
        }
        isAnnounced = after.isAnnounced
        break
      }
      default:
    }
  }
  return open
}

/** Whether an objective is stated: by number, by words behind its name, or as a heading of its own. */
const states = (name: Name, part: Part): boolean =>
  !(name.isProse && part.kind === 'lines') && (name.id !== '' || name.title !== '' || part.parts.length > 0)

/** What a part says it is, by its head and by what stands behind it on its line. */
function saidBy(text: string, part: Part): Name {
  const [first] = part.parts
  const { start, end } = part.kind === 'label' ? part.line : part.head
  if (!mayName(text.slice(start, Math.min(end, start + 400)))) return none
  const head = plainOf(text, firstLine(text, part.head))
  if (part.kind === 'label' && first?.kind === 'lines' && first.start < part.line.end) {
    const rest = plainOf(text, firstLine(text, first))
    const name = nameOf(head)
    if (name.kind !== null && name.title !== '') return name
    return nameOf(`${head.replace(/[\s:：]+$/, '')}: ${rest}`)
  }
  const name = nameOf(head)
  if (name.kind === 'results' && name.isProse && part.kind !== 'section') return none
  // A value that is called what an objective is called, too.
  return name.kind === 'objective' && name.isTarget && name.id === '' && /^[^\p{L}]*\d/u.test(name.title)
    ? { ...name, kind: null }
    : name
}

const statesAny = (text: string, part: Part): boolean => saidBy(text, part).kind !== null

/** Where the eye should land: a heading's line, else the first line of the words. */
function headOf(text: string, part: Part): Span {
  if (part.kind === 'section' || part.kind === 'label') return trim(text, part.line)
  if (part.kind === 'box') return part.head
  return firstLine(text, part.head)
}

function openDraft(walk: Walk, part: Part, name: Name, strength: Draft['strength']): Draft {
  const { text } = walk
  const head = headOf(text, part)
  const called = calledOf(text, head, name)
  const draft: Draft = {
    start: part.start,
    end: part.end,
    part,
    head,
    ...called,
    results: [],
    strength: name.kind === 'objective' && name.id === '' ? 'worded' : strength,
    candidates: [],
  }
  walk.drafts.push(draft)
  return draft
}

/** Puts a key result into its objective, which then reaches as far; one that it has already is a mention. */
function add(walk: Walk, open: Draft | null, result: ResultDraft): ResultDraft {
  if (!open) {
    walk.loose.push(result)
    return result
  }
  open.end = Math.max(open.end, result.end)
  if (result.id === null || !open.results.some((it) => it.id?.text === result.id?.text))
    open.results.push(result)
  return result
}

/** What follows a key result on lines of its own belongs to it. */
function extend(walk: Walk, open: Draft | null, result: ResultDraft, parts: readonly Part[]): void {
  const end = parts.at(-1)?.end ?? result.end
  result.end = Math.max(result.end, end)
  if (open) open.end = Math.max(open.end, end)
  const details = resultDraft(walk.text, result, result.head, { ...none, title: '' }, parts)
  result.measurable ||= details.measurable
}

/** Reads a section. Returns its objective, where it is one. */
function walkSection(walk: Walk, part: Part, name: Name, here: Place): Draft | null {
  const { text } = walk
  const { open } = here
  switch (name.kind) {
    case 'objective': {
      if (!states(name, part)) return null
      const draft = openDraft(walk, part, name, 'named')
      titleBelow(text, draft, part.parts)
      walkParts(walk, part.parts, place({ open: draft }))
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
        walkParts(walk, part.parts, place({ open, isAnnounced: true }))
      else walkParts(walk, part.parts, place({ isAnnounced: true }))
      return null
    case 'okr': {
      const inner = part.parts.some((it) => saidBy(text, it).kind === 'objective')
      const draft = inner ? null : openDraft(walk, part, name, 'weak')
      walkParts(walk, part.parts, place({ open: draft, isDirect: draft !== null }))
      return draft
    }
    default: {
      const title = plainOf(text, part.head)
      if (part.depth > 1 && isAbout(title)) return null
      if (here.isAnnounced) return walkNamedBy(walk, part, here)
      const isWeak = (!open || open.results.length > 0) && holdsResults(text, part.parts) && !isGeneral(title)
      if (isWeak && !(open && namesDetail(title))) {
        const draft = openDraft(walk, part, nameOf(title), 'weak')
        walkParts(walk, part.parts, place({ open: draft, isDirect: false }))
        return draft
      }
      collect(walk, part, open)
      walkParts(walk, part.parts, place({ open, isDirect: false }))
      return null
    }
  }
}

/** Whether parts announce key results or name some, right here. */
function holdsResults(text: string, parts: readonly Part[]): boolean {
  if (parts.some((it) => it.kind !== 'row' && saidBy(text, it).kind === 'objective')) return false
  return parts.some((it) => {
    if (it.kind === 'row') return it.lang === 'header' && isTableOfResults(text, it, parts)
    const { kind } = saidBy(text, it)
    return kind === 'result' || kind === 'results'
  })
}

const isTableOfResults = (text: string, header: Part, parts: readonly Part[]): boolean => {
  const rows = parts.filter((it) => it.kind === 'row' && it.group === header.group)
  const { objectives, results } = readTable(text, rows, { isAnnounced: false, isBelow: false })
  return objectives.length === 0 && results.length > 0
}

/** A heading among key results names one, unless it names a detail of them. */
function walkNamedBy(walk: Walk, part: Part, here: Place): null {
  const { text } = walk
  const title = plainOf(text, part.head)
  if (namesDetail(title) || namesValue(title)) return null
  add(walk, here.open, resultDraft(text, part, headOf(text, part), nameOf(title), part.parts))
  return null
}

/** A label that names neither an objective nor a key result by itself. */
function walkLabel(walk: Walk, part: Part, here: Place): Draft | null {
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
    walkParts(walk, part.parts, here)
    return null
  }
  if (!here.open && holdsResults(text, part.parts) && !isGeneral(title) && !isDetail) {
    const draft = openDraft(walk, part, nameOf(title), 'weak')
    walkParts(walk, part.parts, place({ open: draft, isDirect: false }))
    return draft
  }
  if (!isDetail) collect(walk, part, here.open)
  walkParts(walk, part.parts, place({ open: here.open, isDirect: false }))
  return null
}

/** Whether a name has the words of a statement: more than three, or as many letters as that in other scripts. */
const isLong = (title: string): boolean =>
  title.split(/\s+/).length > 3 || /[\p{Script=Han}\p{Script=Kana}]{8}/u.test(title)

/** Keeps lists with numbers below other names: they are the key results of an objective that has no others. */
function collect(walk: Walk, part: Part, open: Draft | null): void {
  if (!open || open.results.length > 0) return
  const { text } = walk
  const entries = part.parts.filter((it) => it.kind === 'entry')
  const results = entries.filter((it) => !isDetailEntry(text, it)).map((it) => entryResult(text, it))
  if (results.length > 0 && results.filter((it) => it.measurable).length * 2 >= results.length)
    open.candidates.push(results)
}

function walkBox(walk: Walk, part: Part, here: Place): Draft | null {
  const { text } = walk
  const name = part.head.end > part.head.start ? saidBy(text, part) : none
  if (name.kind === 'objective' && states(name, part)) {
    const draft = openDraft(walk, part, name, 'named')
    walkParts(walk, part.parts, place({ open: draft }))
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
    walkParts(walk, part.parts, place({ open: draft, isDirect: false }))
    return draft
  }
  return walkParts(walk, part.parts, { ...here, isAnnounced: here.isAnnounced || name.kind === 'results' })
}

/** Lines that say what they are; others go on with what stands before them. */
function walkLines(
  walk: Walk,
  part: Part | undefined,
  here: Place,
  skip: number,
  before: ResultDraft | null = null,
): Pick<Place, 'open' | 'isAnnounced'> {
  let { open, isAnnounced } = here
  if (!part) return { open, isAnnounced }
  const { text } = walk
  let result = before
  let line = 0
  for (let at = part.head.start; at < part.head.end; at = nextLine(text, at), line++) {
    if (line < skip) continue
    const span = firstLine(text, { start: at, end: part.head.end })
    const name = lineName(text, span)
    const own: Part = { ...part, ...span, head: span, line: span, parts: [] }
    if (
      name.kind === 'objective' &&
      !name.isProse &&
      (name.id !== '' || name.title !== '') &&
      !isValue(name)
    ) {
      open = openDraft(walk, own, name, 'named')
      isAnnounced = false
      result = null
    } else if (name.kind === 'result' && (!name.isProse || /^[\s>]*[*_]/.test(text.slice(at, span.end))))
      result = add(walk, open, resultDraft(text, span, span, name, []))
    else if (name.kind === 'results' && !name.isProse && span.end - span.start < 80) {
      isAnnounced = true
      if (name.title !== '') add(walk, open, resultDraft(text, span, span, nameOf(name.title), []))
    } else if (open && open.title.text === '' && name.kind === null)
      open.title = titleOf(text, span, plainOf(text, span))
    else if (result) extend(walk, open, result, [own])
  }
  return { open, isAnnounced }
}

const isValue = (name: Name): boolean => name.isTarget && name.id === '' && /^[^\p{L}]*\d/u.test(name.title)

/** Most lines begin with words, and name none. */
const lineName = (text: string, span: Span): Name =>
  mayName(text.slice(span.start, Math.min(span.end, span.start + 400))) ? nameOf(plainOf(text, span)) : none

/** Reads the entries of one list, whose shape is decided together. Returns the objective that is open behind them. */
function walkEntries(walk: Walk, run: readonly Part[], here: Place): Draft | null {
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
  let last: ResultDraft | null = null
  for (const [i, entry] of run.entries()) {
    const name = names[i] as Name
    const head = headOf(text, entry)
    if (name.kind === 'objective' && states(name, entry)) {
      open = openDraft(walk, entry, name, 'named')
      walkLines(walk, { ...entry, kind: 'lines' }, place({ open }), 1)
      if (open.title.text === '') titleBelow(text, open, entry.parts)
      walkParts(walk, entry.parts, place({ open, isNested: true }))
      last = null
    } else if (name.kind === 'result') {
      last = add(walk, open, resultDraft(text, entry, head, name, entry.parts))
      if (last.title.text === '') titledBelow(text, last, entry.parts)
      walkLines(walk, { ...entry, kind: 'lines' }, place({ open }), 1, last)
    } else if (name.kind === 'results') {
      if (name.title !== '') add(walk, open, resultDraft(text, entry, head, nameOf(name.title), []))
      else if (entry.parts.length > 0) walkParts(walk, entry.parts, place({ open, isAnnounced: true }))
      else {
        // The entries behind it are what it announces.
        for (const it of run.slice(i + 1))
          if (saidBy(text, it).kind === null && !isDetailEntry(text, it))
            add(walk, open, entryResult(text, it))
      }
    } else if (name.kind === 'okr' && holdsResults(text, entry.parts)) {
      const draft = openDraft(walk, entry, name, 'weak')
      walkParts(walk, entry.parts, place({ open: draft, isNested: true }))
    } else if (isDetailEntry(text, entry)) {
      if (last) extend(walk, open, last, [entry])
    } else if (holdsResults(text, entry.parts) && (!open || here.isAnnounced || open.results.length > 0)) {
      const draft = openDraft(walk, entry, nameOf(plainOf(text, head)), 'weak')
      walkParts(walk, entry.parts, place({ open: draft, isDirect: false }))
    } else if (isTaken) add(walk, open, entryResult(text, entry))
    else walkParts(walk, entry.parts, place({ open, isDirect: false }))
  }
  return open
}

const isMostlyMeasured = (text: string, entries: readonly Part[]): boolean =>
  entries.length > 0 &&
  entries.filter((it) => isMeasured(plainOf(text, it.head))).length * 2 >= entries.length

/** `- Owner: Ben`, `- Target: 90 %` */
function isDetailEntry(text: string, entry: Part): boolean {
  const label = labelOf(text, entry.head, words) ?? spokenLabelAt(text, entry.head)
  if (!label) return false
  const name = text.slice(label.head.start, label.head.end)
  return namesDetail(name) || namesValue(name)
}

/** `[Objective 1](o1.md)`: it is told there. */
const isLink = (text: string, { head }: Part): boolean =>
  /^\s*(?:\[[^[\]\r\n]{1,200}\]\([^()\r\n]{1,300}\)|\[\[[^[\]\r\n]{1,200}\]\]|<?https?:\S+)\s*$/.test(
    text.slice(head.start, Math.min(head.end, head.start + 600)),
  )

const entryResult = (text: string, entry: Part): ResultDraft => {
  const head = headOf(text, entry)
  return resultDraft(text, entry, head, nameOf(plainOf(text, trim(text, entry.head))), entry.parts)
}

/** A heading that says no more than what it is has its words below. */
function titleBelow(text: string, draft: Draft, parts: readonly Part[]): void {
  if (draft.title.text !== '') return
  const first = parts[0]?.kind === 'box' ? parts[0].parts[0] : parts[0]
  if (first?.kind !== 'lines' && first?.kind !== 'label') return
  const span = firstLine(text, first)
  const name = nameOf(plainOf(text, span))
  if (name.kind === null) draft.title = titleOf(text, span, plainOf(text, span))
}

function titledBelow(text: string, result: ResultDraft, parts: readonly Part[]): ResultDraft {
  const [first] = parts
  if (result.title.text !== '' || !first || (first.kind !== 'lines' && first.kind !== 'entry')) return result
  const span = firstLine(text, first.head)
  result.title = titleOf(text, span, plainOf(text, span))
  return result
}
