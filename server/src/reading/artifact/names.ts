import { kinds } from '../../domain/kinds/index.ts'
import { kindNamed, kindOfFolder, kindPerhaps, type Named } from '../../domain/names.ts'
import { speaksOfProduct } from '../../domain/sign.ts'

/** A document of fewer words is only begun: nothing speaks for its name yet, and nothing against it. */
const stub = 20

const isStub = (text: string): boolean => text.length < 1000 && text.trim().split(/\s+/).length < stub

/** What a product document says somewhere, and a manual does not: whose it is, what for, by what it is judged. */
const sign = new RegExp(
  [
    String.raw`^\ufeff?[ \t>]*(?:[-*+|] ?)?[*_]{0,2}(?:status|(?:product |feature )?owners?|authors?|epic|parent|target date)[*_]{0,2}[ \t]*[:|]`,
    String.raw`^\ufeff?#{1,4}[^\n]*\b(?:problem|(?:non-)?goals?|objectives?|outcomes?|user (?:story|stories)|acceptance criteria|success (?:metrics?|criteria|measures?)|hypothes[ie]s|target users|vision|the bet|why now)\b`,
    String.raw`^\ufeff?[ \t>*_-]{0,20}as an?\b[^\n]{1,80}\bi (?:want|need|can)\b`,
  ].join('|'),
  'im',
)

/** Names that say of themselves that a file is about the artifacts of its folder, and none of them. */
const companion = new RegExp(
  [
    '^(?:adr|rfc)-\\d',
    '^(?:plan|design|architecture|notes?|overview|summary|decisions?)$',
    '(?:implementation|test|migration|rollout|project)-plan$',
    '(?:ui|ux|technical|system|api|visual|integration)-(?:design|architecture|contracts?|references?|points|guide)$',
    '(?:executive|implementation|architecture)-summary$|-(?:checklist|decisions?|examples?|index)$',
    '^task-\\d|^design-',
  ].join('|'),
)

/** Whether the name of the document at `path` says that it only lies beside an artifact. */
export const isCompanion = (path: string): boolean => companion.test(words(stemOf(path)))

/** Files that are never artifacts, whatever stands in them. */
const never =
  /^(?:readme|changelog|changes|history|license|licence|copying|contributing|code[-_]of[-_]conduct|security|index|support|authors|notice|claude|agents)(?:[._-].*)?$|(?:^|[-_. ])templates?(?:[-_. ]|$)/i

/** Folders whose documents are never artifacts: packages, forms to fill in, and what is written for the public. */
const neverFolder = /(?:^|\/)(?:node_modules|\.git|[\w-]*_?templates?|_?posts|blogs?|articles)\//i

/** Whether a document at `path` can be no artifact: by its name, or by the folder it lies in. */
export const isNeverArtifact = (path: string): boolean => never.test(stemOf(path)) || neverFolder.test(path)

/**
 * The id of the type that the name or the folder of `path` speaks of, or null. Where the name may mean something
 * else, the text has to bear it out.
 */
export function typeByName(path: string, text: string): string | null {
  const stem = words(stemOf(path))
  const inEnglish = kindInEnglish(stem)
  const inOther = kindNamed(stemOf(path))
  // `roadmap-di-portafoglio` says more than that it begins with `roadmap`.
  const named = inOther && inOther.length > (inEnglish?.length ?? 0) ? inOther : inEnglish
  if (named) return named.kind.id
  if (companion.test(stem)) return null
  for (const { id, names } of kinds)
    if (names.unsure?.test(path)) return isStub(text) || sign.test(text) ? id : null
  const parents = path.split('/').slice(0, -1).reverse()
  for (let i = 0; i < parents.length; i++) {
    const folder = parents[i] as string
    const known = folders.get(words(folder))
    if (known && (known.deep || i === 0)) return known.id
    const other = i === 0 ? kindOfFolder(folder) : null
    if (other) return other.id
  }
  const perhaps = kindPerhaps(stemOf(path)) ?? (parents[0] ? kindPerhaps(parents[0]) : null)
  return perhaps && (isStub(text) || speaksOfProduct(text)) ? perhaps.id : null
}

/** The kind that a name ends with, else the one it begins with or holds; `portfolio-roadmap` before `roadmap`. */
function kindInEnglish(stem: string): Named | null {
  let best: Named | null = null
  let bestEnd = -1
  for (const kind of kinds)
    for (const [holds, pattern] of kind.names.files) {
      const match = stem.includes(holds) ? pattern.exec(stem) : null
      const end = match ? match.index + match[0].length : -1
      if (match && end > bestEnd) {
        best = { kind, length: match[0].length }
        bestEnd = end
      }
    }
  return best
}

/** What a folder says of the documents in it; `deep` also of those in folders below. */
const folders: ReadonlyMap<string, { readonly id: string; readonly deep: boolean }> = new Map(
  kinds.flatMap(({ id, names }) => names.folders.map(({ name, deep }) => [name, { id, deep }])),
)

/** A path's file name without its last extension. */
export const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')

const words = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '-')
