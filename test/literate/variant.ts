import type { Fix } from '../../server/src/rules/rule.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { longer } from '../runs.ts'
import { brokenLaws } from './laws.ts'
import { type Found, repaired, reportedIn, type Scene } from './scene.ts'

/** Another way to store the same text: other line ends, a byte order mark, no line end at the end. */
export interface Variant {
  readonly name: string
  /** `text`, which has LF and no byte order mark, as this variant stores it. */
  readonly store: (text: string) => string
  /** Where the offset `at` of `text` comes to stand in what is stored. */
  readonly move: (text: string, at: number) => number
}

const crlf = (text: string): string => text.replaceAll('\n', '\r\n')

/** Each by itself; what goes wrong with one of them does so with both, so that only a long run asks. */
const alone: readonly Variant[] = [
  { name: 'with CRLF', store: crlf, move: (text, at) => crlf(text.slice(0, at)).length },
  { name: 'with a BOM', store: (text) => `\ufeff${text}`, move: (_, at) => at + 1 },
]

/** The ways in which text may be stored besides LF without a byte order mark. */
export const variants: readonly Variant[] = [
  ...(longer() > 1 ? alone : []),
  {
    name: 'with CRLF and a BOM',
    store: (text) => `\ufeff${crlf(text)}`,
    move: (text, at) => crlf(text.slice(0, at)).length + 1,
  },
  {
    name: 'without its last line end',
    store: (text) => text.replace(/\n$/, ''),
    move: (text, at) => Math.min(at, text.length - 1),
  },
]

/** Where the same documents, stored in another way, are not found and repaired the same; the first such way. */
export function storedOtherwise(scene: Scene, found: readonly Found[]): string[] {
  for (const variant of variants) {
    const problems = otherwise(scene, found, variant)
    if (problems.length > 0) return problems.map((it) => `Stored ${variant.name}: ${it}`)
  }
  return []
}

function otherwise(scene: Scene, found: readonly Found[], variant: Variant): string[] {
  const stored = { ...scene, documents: mapped(scene.documents, variant.store) }
  const there = reportedIn(stored)
  const actual = there.map((one) => print(one, (at) => at)).join('\n')
  const expected = found
    .map((one) => {
      // The configuration is not stored otherwise.
      const text = scene.documents.get(one.path)
      return print(one, (at) => (text === undefined ? at : variant.move(text, at)))
    })
    .join('\n')
  if (actual !== expected) return [`this is found:\n${actual}\ninstead of:\n${expected}`]
  return found.flatMap((one, i) =>
    one.fixes.flatMap((fix, j) => {
      const other = there[i]?.fixes[j] as Fix
      const broken = brokenLaws(stored, one, other)
      return broken.length > 0 ? broken : unlike(scene, stored, one, fix, other, variant)
    }),
  )
}

const print = ({ path, finding, fixes }: Found, move: (offset: number) => number): string =>
  `${path} ${move(finding.span.start)}–${move(finding.span.end)} ${finding.severity}: ${inEnglish(finding.message)}` +
  ` [${fixes.map((fix) => inEnglish(fix.title)).join(', ')}]`

/** What a fix makes of the stored documents, where that is not what it makes of the others, stored. */
function unlike(
  scene: Scene,
  stored: Scene,
  { path }: Found,
  fix: Fix,
  other: Fix,
  variant: Variant,
): string[] {
  const given = repaired(stored, path, other).documents
  // A document that a fix creates is new: it has no line ends to keep.
  const wanted = mapped(repaired(scene, path, fix).documents, (text, at) =>
    scene.documents.has(at) ? variant.store(text) : text,
  )
  return [...wanted]
    .filter(([at, text]) => given.get(at) !== text)
    .map(
      ([at, text]) =>
        `the fix “${inEnglish(fix.title)}” makes of ${at}\n${JSON.stringify(given.get(at))}\ninstead of\n${JSON.stringify(text)}`,
    )
}

const mapped = (
  documents: ReadonlyMap<string, string>,
  change: (text: string, path: string) => string,
): ReadonlyMap<string, string> => new Map([...documents].map(([path, text]) => [path, change(text, path)]))
