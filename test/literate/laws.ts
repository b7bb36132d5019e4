import { examples } from '../../server/src/domain/examples.ts'
import type { Fix } from '../../server/src/rules/rule.ts'
import { type Edit, hasTabStops } from '../../server/src/text/edit.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { type Found, repaired, reportedIn, type Scene } from './scene.ts'

/** What a person may write where a fix leaves the cursor. */
const typed = 'Words of a person'

const known: ReadonlySet<string> = new Set(Object.values(examples))

/**
 * What is wrong with a fix, whatever the page says of it: its edits have to be sound, and once somebody
 * has typed over its tab stops, one finding less may be left to repair. A fix that changes the text by itself
 * has to achieve that by itself too, but for the examples it puts in, which are nothing yet.
 */
export function brokenLaws(scene: Scene, { path }: Found, fix: Fix): string[] {
  const text = scene.documents.get(path) ?? ''
  const unsound = unsoundEdits(text, fix.edits)
  if (unsound.length > 0) return unsound.map((it) => `The fix “${inEnglish(fix.title)}” ${it}.`)
  const before = repairable(scene)
  const filled = repaired(scene, path, fix, typed)
  if (repairable(filled) >= before)
    return [`The fix “${inEnglish(fix.title)}” leaves as much to repair as before:\n${show(filled)}`]
  // Without tab stops nobody types, and it was just looked at.
  if (!fix.edits.some(hasTabStops)) return []
  const plain = repaired(scene, path, fix)
  const isExample = fix.edits.some(({ insert }) =>
    insert.some((part) => typeof part !== 'string' && known.has(part.text)),
  )
  if (!isExample && show(plain) !== show(scene) && repairable(plain) >= before)
    return [
      `The fix “${inEnglish(fix.title)}” repairs nothing until its tab stops are typed over:\n${show(plain)}`,
    ]
  return []
}

/** How many findings have a repair. It is asked of one scene for each of its fixes. */
function repairable(scene: Scene): number {
  const known = counts.get(scene)
  if (known !== undefined) return known
  const count = reportedIn(scene).filter((found) => found.fixes.length > 0).length
  counts.set(scene, count)
  return count
}
const counts = new WeakMap<Scene, number>()

const show = (scene: Scene): string =>
  [...scene.documents].map(([path, text]) => `── ${path}\n${text}`).join('\n')

/** Why edits cannot be applied without harm to the bytes beside them. */
export function unsoundEdits(text: string, edits: readonly Edit[]): string[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const faults: string[] = []
  sorted.forEach(({ span }, i) => {
    const before = sorted[i - 1]
    if (span.start < 0 || span.end < span.start || span.end > text.length)
      faults.push(`edits ${span.start} to ${span.end}, outside the text`)
    else if (before && span.start < before.span.end) faults.push(`has edits that overlap at ${span.start}`)
    for (const at of new Set([span.start, span.end])) {
      const around = text.slice(at - 1, at + 1)
      if (at === 0 && text.startsWith('\ufeff')) faults.push('edits what stands before the BOM')
      if (at > 0 && /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(around))
        faults.push(`splits a character at ${at}`)
    }
  })
  return faults
}
