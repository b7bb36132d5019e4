import type { Stage } from '../../domain/stages.ts'
import type { Span } from '../../text/span.ts'
import { headingFields } from '../fields/heading.ts'
import { namedBy } from '../fields/names.ts'
import { statusKeys } from '../fields/other-keys.ts'
import { stageAlone, stageNamed } from '../fields/stage.ts'
import { statedIn } from '../fields/stated.ts'
import { readStatus } from '../fields/status.ts'
import { bare } from '../fields/value.ts'
import { type Part, partsIn, sectionAround } from '../parts/part.ts'
import type { Story, StoryStatus } from '../story.ts'

/** What a reader of statuses knows. */
export interface StatusSource {
  readonly text: string
  readonly document: Part
  readonly stageOf: (status: string) => Stage | null
}

/** What each of `stories`, told in one document, says of how far it is; null where it says nothing of its own. */
export function statusesOf(source: StatusSource, stories: readonly Story[]): (StoryStatus | null)[] {
  const wanted = new Set(stories.map(({ start }) => start))
  const parts = new Map<string, Part>()
  for (const part of partsIn(source.document)) {
    const key = `${placeOf(part)} ${part.start}`
    if (wanted.has(part.start) && !parts.has(key)) parts.set(key, part)
  }
  const found = stories.map((story) => parts.get(`${story.place} ${story.start}`) ?? null)
  const held = new Map<Part, number>()
  for (const part of found) {
    const section = part && sectionAround(part)
    if (section) held.set(section, (held.get(section) ?? 0) + 1)
  }
  return stories.map((story, at) => {
    const part = found[at]
    if (!part) return null
    const section = sectionAround(part)
    // The heading above a paragraph, and the lines beside it, are those of the only story there.
    const isAlone = story.place === 'paragraph' && section.kind === 'section' && section.depth > 1
    return isAlone && held.get(section) === 1
      ? statusIn(source, section, { ...story, start: section.start, end: section.end })
      : statusIn(source, part, story)
  })
}

/** The cells of a story that is a row of a table. */
export function cellsOfStory(document: Part, story: Story): Part['cells'] {
  for (const part of partsIn(document))
    if (part.kind === 'row' && part.start === story.start) return part.cells
  return []
}

const placeOf = ({ kind }: Part): Story['place'] =>
  kind === 'section' || kind === 'entry' || kind === 'row' ? kind : 'paragraph'

function statusIn(source: StatusSource, part: Part, story: Story): StoryStatus | null {
  if (part.kind === 'row') return inCell(source, part) ?? around(source, part)
  return (
    labelled(source, part, story) ??
    inHeading(source, part, story) ??
    inBox(source, part) ??
    around(source, part)
  )
}

function inCell({ text, stageOf }: StatusSource, { cells }: Part): StoryStatus | null {
  const cell = cells.find(({ name }) => isStatusName(name))
  if (!cell) return null
  const span = bare(text, cell)
  const said = text.slice(span.start, span.end)
  return { ...span, text: said, stage: stageOf(said), place: 'cell' }
}

const isStatusName = (name: string): boolean => {
  const named = namedBy(name)
  return named !== null && statusKeys.includes(named.key)
}

/** A line of the story that says it; what its criteria say is what will be. */
function labelled(
  { text, stageOf }: StatusSource,
  part: Part,
  { sections, start, end }: Story,
): StoryStatus | null {
  const parts = part.kind === 'section' ? part.parts : [part, ...(part.kind === 'entry' ? part.parts : [])]
  const own = part.parts.filter(({ kind }) => kind === 'section')
  const fields = [
    ...statedIn(
      text,
      parts.filter(({ kind }) => kind !== 'section'),
    ),
    ...own.flatMap((section) => headingFields(text, section, false)),
  ].filter(
    ({ keySpan: at }) =>
      start <= at.start &&
      at.start < end &&
      !sections.some((it) => it.label.end <= at.start && at.start < it.end),
  )
  const status = readStatus(fields, stageOf)
  return status && { ...status, place: 'label' }
}

/** No word that stands for a status in a heading is longer. */
const word = String.raw`(?<word>[\p{L}][\p{L}\p{M} _-]{1,24}?)`
/** `[Done] Title`, `Title (Done)`, `Title – Done`, `Title · Done`, `Title **Done**`. */
const written = [
  new RegExp(String.raw`^[\s*_]{0,4}[[(]${word}[\])]`, 'du'),
  new RegExp(String.raw`[[(]${word}[\])][\s*_]{0,4}$`, 'du'),
  new RegExp(String.raw`\s(?:[–—|·]|-{1,2})\s+[*_\x60]{0,3}${word}[*_\x60]{0,3}\s*$`, 'du'),
  new RegExp(String.raw`\s[*_\x60]{1,3}${word}[*_\x60]{1,3}\s*$`, 'du'),
]
/** Signs that people put before or behind what is done, or being done. */
export const stageSigns: Readonly<Partial<Record<Stage, string>>> = { done: '✅', active: '🚧' }
const signed = /^(?<first>✅|☑|✔|🚧)\uFE0F?(?=\s)|(?<=\s)(?<last>✅|☑|✔|🚧)\uFE0F?\s*$/du
const box = /^\s{0,3}\[(?<box>[ xX])\](?=\s)/du

function inHeading(source: StatusSource, part: Part, { title }: Story): StoryStatus | null {
  if (part.kind !== 'section' && part.kind !== 'label') return null
  const { text, stageOf } = source
  const { head } = part
  const raw = text.slice(head.start, head.end)
  const at = (group: readonly [number, number] | undefined): Span => ({
    start: head.start + (group?.[0] ?? 0),
    end: head.start + (group?.[1] ?? 0),
  })
  for (const pattern of written) {
    const match = pattern.exec(raw)
    const said = match?.groups?.word
    // What is all its name is no status: `US-3 – Complete`.
    if (!match || !said || said === title.text || !isStatus(source, said)) continue
    return { ...at(match.indices?.groups?.word), text: said, stage: stageOf(said), place: 'word' }
  }
  const boxed = box.exec(raw)
  if (boxed) return inBoxAt(at(boxed.indices?.groups?.box), boxed.groups?.box !== ' ')
  const sign = signed.exec(raw)
  if (!sign) return null
  const said = sign.groups?.first ?? sign.groups?.last ?? ''
  const span = at(sign.indices?.groups?.first ?? sign.indices?.groups?.last)
  return { ...span, text: said, stage: said === stageSigns.active ? 'active' : 'done', place: 'sign' }
}

/** Whether words are a status and nothing else, to everybody or to the team. */
const isStatus = ({ stageOf }: Pick<StatusSource, 'stageOf'>, said: string): boolean =>
  stageAlone(said) !== null || (stageNamed(said) === null && stageOf(said) !== null)

function inBox({ text }: StatusSource, part: Part): StoryStatus | null {
  if (part.checked === null) return null
  const match = /^[\s>]{0,40}(?:[-*+]|\d{1,9}[.)])\s{1,4}\[(?<box>[ xX])\]/d.exec(
    text.slice(part.line.start, part.line.start + 80),
  )
  const [start, end] = match?.indices?.groups?.box ?? []
  if (start === undefined || end === undefined) return null
  return inBoxAt({ start: part.line.start + start, end: part.line.start + end }, part.checked)
}

/** What is not ticked is still to do, which is all that is known of it. */
const inBoxAt = (span: Span, checked: boolean): StoryStatus => ({
  ...span,
  text: '',
  stage: checked ? 'done' : null,
  place: 'box',
})

/** `## In progress` above stories says it of them. */
function around({ text, stageOf }: StatusSource, part: Part): StoryStatus | null {
  for (let it = part.around; it; it = it.around) {
    // `# Backlog` is the title of all of it.
    if (it.kind !== 'section' || it.depth === 1) continue
    const { start, end } = bare(text, it.head)
    const said = text.slice(start, end)
    if (said.length <= 24 && isStatus({ stageOf }, said))
      return { start, end, text: said, stage: stageOf(said), place: 'around' }
  }
  return null
}
