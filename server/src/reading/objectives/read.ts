import { announces } from '../criteria/names.ts'
import type { Part } from '../parts/part.ts'
import { type Draft, type ResultDraft, resultDraft } from './draft.ts'
import { walkEntries } from './entries.ts'
import { withIndentedLists } from './indented.ts'
import { walkLines } from './lines.ts'
import { nameOf } from './name.ts'
import { walkBox, walkLabel, walkSection } from './named.ts'
import type { Objectives } from './objective.ts'
import { headOf, saidBy, states, statesAny } from './said.ts'
import { settled } from './settle.ts'
import { readTable } from './table.ts'
import { unnamedIn } from './unnamed.ts'
import { add, extend, openDraft, type Place, place, type Walk } from './walk.ts'

/**
 * The objectives that a document states, each with its key results, in order; and the key results that stand below
 * none. `isOfObjectives` says that it is a document about them, in which they need not be called so.
 */
export function readObjectives(text: string, outlined: Part, isOfObjectives: boolean): Objectives {
  const document = isOfObjectives ? withIndentedLists(text, outlined) : outlined
  const walk: Walk = { text, drafts: [], loose: [], read: (parts, from) => walkParts(walk, parts, from) }
  walkParts(walk, document.parts, place({ isDirect: false }))
  const found = settled(text, walk.drafts, walk.loose, isOfObjectives)
  if (!isOfObjectives || found.objectives.length > 0 || found.loose.length > 0) return found
  return settled(text, unnamedIn(text, document), [], true)
}

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
    if (open && isAnnounced) open.isAnnounced = true
    // What says when a story is done is no result that an objective is measured by.
    if (isOfCriteria(text, part)) {
      last = null
      continue
    }
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
        // `> **O1 was rewritten:** …` tells of one.
        const isMention = name.isProse && part.around?.kind === 'box'
        if (
          name.kind === 'objective' &&
          states(name, part) &&
          !isMention &&
          !(from.isAnnounced && name.isTarget)
        ) {
          open = openDraft(walk, part, name, 'named')
          isDirect = true
          isAnnounced = false
          walk.read(part.parts, place({ open }))
        } else if (name.kind === 'result') {
          last = add(walk, open, resultDraft(text, part, headOf(text, part), name, part.parts))
          if (part.parts.some((it) => it.kind !== 'lines')) last = null
          else walkLines(walk, part.parts[0], place({ open }), 1)
        } else if (name.kind === 'results') {
          isAnnounced = part.parts.length === 0
          if (name.title !== '' && open)
            add(walk, open, resultDraft(text, part, headOf(text, part), nameOf(name.title), []))
          else walk.read(part.parts, { ...here, isAnnounced: true })
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

const isOfCriteria = (text: string, { kind, head }: Part): boolean =>
  (kind === 'section' || kind === 'label') && announces(text.slice(head.start, head.end))
