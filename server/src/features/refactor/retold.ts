import type { Artifact } from '../../model/artifact.ts'
import type { Document } from '../../model/document.ts'
import { idKey } from '../../model/entry.ts'
import type { Sentence, Story } from '../../model/story.ts'
import { nextId, type Workspace } from '../../model/workspace.ts'
import { leafAt } from '../../syntax/leaf.ts'
import type { Insertion } from '../../text/edit.ts'
import { lineStart } from '../../text/line.ts'

/** A story told a second time, with tab stops where the two will differ. */

/** The next free id like `id`: `US-13` behind `US-12`, `US-1.4` behind `US-1.3`, `User Story 4` behind `User Story 3`. */
export function nextStoryId(workspace: Workspace, artifact: Artifact, id: string): string {
  const prefix = /^(.*[A-Za-z])-\d+$/.exec(id)?.[1]
  if (prefix !== undefined) return nextId(workspace, prefix)
  const [, stem = '', number = '', tail = ''] = /^(.*?)(\d+)([a-z]?)$/i.exec(id) ?? []
  if (number === '') return id
  const known = [...artifact.stories, ...artifact.items].flatMap((it) => it.id?.text ?? [])
  let next = Number(number)
  const written = () => stem + String(next).padStart(number.length, '0') + tail
  do next++
  while (known.some((it) => idKey(it) === idKey(written())))
  return written()
}

/** `Pay` is `Pay (2)`, and `Pay (2)` is `Pay (3)`, unless something is called so already. */
export function numbered(title: string, taken: readonly string[]): string {
  const [, bare = title, number = '1'] = /^(.*?)\s*\((\d{1,3})\)$/.exec(title) ?? []
  for (let next = Number(number) + 1; ; next++) {
    const name = `${bare} (${next})`
    if (!taken.includes(name)) return name
  }
}

/** The heading of `story` with another id and another title, which is the first tab stop. */
export function headingOf(text: string, story: Story, id: string | null, title: string): Insertion {
  if (!story.heading) return []
  const line = text.slice(story.heading.start, story.heading.end)
  // A heading of two lines says its depth with the second.
  const words = line
    .split(/\r\n?|\n/, 1)[0]
    ?.replace(/^[ \t]{0,3}#{1,6}[ \t]*/, '')
    .replace(/[ \t]+#+[ \t]*$/, '')
    .trim() as string
  const old = story.id && words.includes(story.id.text) ? story.id.text : null
  const renamed = old && id ? words.replace(old, id) : words
  const bare = renamed.lastIndexOf(story.title.text)
  // There may be markup within the title, or the document may have another one.
  const behindId = old && id ? renamed.indexOf(id) + id.length : 0
  const from = bare >= 0 ? bare : behindId + gap(renamed, behindId)
  const to = bare >= 0 ? bare + story.title.text.length : renamed.length
  const parts: Insertion = [
    `${'#'.repeat(story.depth)} ${renamed.slice(0, from)}`,
    { stop: 1, text: bare >= 0 ? title : numbered(renamed.slice(from), []) },
    renamed.slice(to),
  ]
  return parts.filter((part) => part !== '')
}

const gap = (text: string, at: number): number => /^[\s:.()[\]–—-]*/.exec(text.slice(at))?.[0].length ?? 0

/** The sentence of `story` as it stands, with what it wants and why as tab stops from `stop` on, and a blank line. */
export function sentenceOf({ text, root }: Document, { sentence }: Story, stop: number): Insertion {
  if (!sentence) return []
  if (leafAt(root, sentence.start)?.type.startsWith('table')) return inWords(sentence, stop)
  const line = lineStart(text, sentence.start)
  const before = text.slice(line, sentence.start)
  const start = /^[^.!?]{0,60}$/.test(before)
    ? line
    : sentence.start - (/[*_"“]*$/.exec(before)?.[0].length ?? 0)
  const end =
    sentence.end +
    (/^[*_"”)]*[.!?]?[*_"”)]*/.exec(text.slice(sentence.end, sentence.end + 9))?.[0].length ?? 0)
  const insertion: Insertion[number][] = []
  let at = start
  let next = stop
  const wanted = [sentence.want, sentence.why].filter((it) => it !== null).sort((a, b) => a.start - b.start)
  for (const part of wanted) {
    if (part.start < at) continue
    insertion.push(text.slice(at, part.start), { stop: next++, text: text.slice(part.start, part.end) })
    at = part.end
  }
  insertion.push(`${text.slice(at, end)}\n\n`)
  return insertion.filter((part) => part !== '')
}

/** A sentence whose parts stand in the cells of a table. */
function inWords({ role, want, why }: Sentence, stop: number): Insertion {
  const told = (text: string | undefined, opening: RegExp) => (text ?? '').replace(opening, '').trim()
  return [
    `As a ${told(role?.text, /^as an?\s+/i)}, I want `,
    { stop, text: told(want?.text, /^I want\s+/i) },
    ...(why ? [', so that ', { stop: stop + 1, text: told(why.text, /^so that\s+/i) }] : []),
    '.\n\n',
  ]
}
