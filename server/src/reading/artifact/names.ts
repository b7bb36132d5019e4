import { kinds } from '../../domain/kinds/index.ts'
import { isStory, type Kind } from '../../domain/kinds/kind.ts'
import { kindNamed, kindOfFolder, kindPerhaps, type Named } from '../../domain/names.ts'
import { speaksOfProduct } from '../../domain/sign.ts'
import { kindInTitle, kindOfTitle } from '../../domain/titles.ts'
import { withArticle } from '../../domain/words.ts'
import { wordCount } from '../../text/word-count.ts'
import type { Evidence } from './evidence.ts'
import { horizonEvidence } from './horizon.ts'
import { withoutLanguages } from './language-mark.ts'
import { isBeside, plainStemOf, stemOf, words } from './place.ts'
import { isOfProduct } from './product-folder.ts'
import { bearsOutStrategy } from './strategy.ts'
import { titleIn } from './title.ts'
import { weigh, weights } from './weigh.ts'

/** A document of fewer words is only begun: nothing speaks for its name yet, and nothing against it. */
const stub = 20

/** Whether hardly anything stands in a document yet. */
export const isStub = (text: string): boolean => text.length < 1000 && wordCount(text) < stub

/** What a product document says somewhere, and a manual does not: what for, who wants what, by what it is judged. */
const signs = [
  String.raw`^\ufeff?#{1,4}[^\n]*\b(?:problem|(?:non-)?goals?|objectives?|outcomes?|user (?:story|stories)|acceptance criteria|success (?:metrics?|criteria|measures?)|hypothes[ie]s|target users|vision|mission|the bet|why now)\b`,
  String.raw`^\ufeff?[ \t>*_-]{0,20}as an?\b[^\n]{1,80}\bi (?:want|need|can)\b`,
]
const headed = new RegExp(signs.join('|'), 'im')
/** The same, and whose it is, how far it is. */
const sign = new RegExp(
  [
    String.raw`^\ufeff?[ \t>]*(?:[-*+|] ?)?[*_]{0,2}(?:status|(?:product |feature )?owners?|authors?|epic|parent|target date)[*_]{0,2}[ \t]*[:|]`,
    ...signs,
  ].join('|'),
  'im',
)

/** An id that a name begins with: `us-016`, `epic_3`, `1.2`. */
const idFirst = /^(?:[a-z]{1,10}[-_ ]?)?\d+(?:[._-]\d+)*[-_ ]/i

/** What of the words of a name says that it shows how a document is written. */
const ofForms = /(?:^|-)(?:templates?|examples?|samples?)(?=-|$)/g

/**
 * Whether the name of a file begins with an id and goes on with what it is about, so that words which make others a form
 * or a companion are its subject: `us-016-create-shift-templates`. Its text has to bear that out.
 */
export function isNumberedSubject(path: string): boolean {
  const stem = stemOf(path)
  const id = idFirst.exec(stem)?.[0]
  if (id === undefined) return false
  const subject = words(stem.slice(id.length))
    .replace(ofForms, '')
    .replace(/^-+|-+$/g, '')
  return subject !== '' && !kindNames.has(subject)
}

/** What the text of a document says that its name may need; asked only where it does. */
export interface Said {
  readonly tellsStories: () => boolean
  /** Whether it holds what documents of a kind hold. */
  readonly bearsOut: (kind: Kind) => boolean
}

const nothingSaid: Said = { tellsStories: () => false, bearsOut: () => false }

/** What the name of the file at `path`, and of the folders above it, say of its kind; the text has to bear out what may mean something else. */
export function nameEvidence(
  path: string,
  text: string,
  said: Said,
  products: readonly string[] = [],
): Evidence[] {
  const place = withoutLanguages(path)
  const stem = words(stemOf(place))
  const found: Evidence[] = []
  const plain = plainName(stem, products)
  const byFile = kindOfFile(place, plain)
  const other = byFile ? subjectOf(place, byFile, text, said) : null
  const file = other === null ? byFile : other.byId
  if (file)
    found.push({
      by: 'file',
      kind: file,
      weight: weights.file,
      text: `Its file is called \`${stemOf(path)}\`.`,
    })
  else if (isBeside(stem) && !(isNumberedSubject(path) && said.tellsStories())) return []
  else {
    const plainPath = plain && `${place.slice(0, place.lastIndexOf('/') + 1)}${plain}.md`
    const unsure = kinds.find(
      ({ names: { unsure } }) => unsure?.test(place) || (plainPath && unsure?.test(plainPath)),
    )
    if (unsure) found.push(...borneOut(unsure, path, text, isSaid(unsure, place, text, said)))
    const byHeadings = kinds.find(({ names }: Kind) => names.headed?.test(place))
    const speaks = () => headed.test(text) || speaksOfProduct(text, true) || said.tellsStories()
    if (byHeadings) found.push(...borneOut(byHeadings, path, text, speaks()))
  }
  if (!/-examples?$/.test(stem) || weigh(found) !== null) found.push(...folderEvidence(place))
  if (found.length === 0) found.push(...horizonEvidence(place))
  if (found.length > 0) return found
  const [folder = ''] = place.split('/').slice(-2, -1)
  const perhaps = kindPerhaps(stemOf(place)) ?? (folder ? kindPerhaps(folder) : null)
  if (!perhaps) return []
  const speaks = speaksOfProduct(text) || bearsOutStrategy(perhaps, text) || said.tellsStories()
  return borneOut(perhaps, path, text, speaks || said.bearsOut(perhaps))
}

/**
 * The kind that the id in a file's name speaks of, where the words behind it, by which it is one of `kind`, are only what
 * it is about: `us-016-back-from-the-vision`; null for the id where its name may mean more. Null where they are all of
 * its name, or nothing speaks of another kind.
 */
function subjectOf(
  place: string,
  kind: string,
  text: string,
  said: Said,
): { readonly byId: string | null } | null {
  const stem = stemOf(place)
  const id = (idFirst.exec(stem) ?? longIdFirst.exec(stem))?.[0] ?? ''
  const subject = kindInTitle(stem.slice(id.length))
  if (subject?.isWhole && subject.kind.id === kind) return null
  const ofId = id === '' ? null : kindOfId(id)
  if (ofId) return ofId.kind.id === kind ? null : { byId: ofId.isSure ? ofId.kind.id : null }
  const [folder] = folderEvidence(place)
  if (!folder || folder.kind === kind) return null
  const around = kinds.find((it: Kind) => it.id === folder.kind)
  const isOther = id !== '' || (around && (isStory(around) ? said.tellsStories() : isCalled(text, around)))
  return isOther ? { byId: null } : null
}

/** `harbour-page-12-` */
const longIdFirst = /^(?:[a-z]{1,20}[-_]){1,3}\d{1,5}[-_]/i

/** The kind whose things go by an id such as the one that a name begins with: `epic-3-`. */
function kindOfId(id: string): { readonly kind: Kind; readonly isSure: boolean } | null {
  const stem = words(`${id}x`)
  const sure = kindInEnglish(stem)?.kind
  if (sure) return { kind: sure, isSure: true }
  const kind = kinds.find(({ names }: Kind) => names.unsure?.test(`${stem}.md`)) ?? kindPerhaps(`${id}x`)
  return kind ? { kind, isSure: false } : null
}

/** Whether the title of a text says that it is one of `kind`. */
const isCalled = (text: string, kind: Kind): boolean => kindOfTitle(titleIn(text) ?? '') === kind

/** Whether a text bears out a name that means other things, too. */
function isSaid(kind: Kind, path: string, text: string, { tellsStories, bearsOut }: Said): boolean {
  const own = kind.names.sign
  if ((own ?? sign).test(text) || tellsStories()) return true
  return (
    !own &&
    (speaksOfProduct(text, true) ||
      bearsOutStrategy(kind, text) ||
      (kind.isSummit && isOfProduct(path)) ||
      bearsOut(kind))
  )
}

/** Dates, versions and states around a name, which say nothing of its kind. */
const beforeName = /^(?:(?:v?\d[\d.]*|q[1-4]|h[12]|fy\d+)-)+/
const aroundName =
  /^(?:(?:v?\d[\d.]*|q[1-4]|h[12]|fy\d+)-)+|(?:-(?:v?\d[\d.]*|q[1-4]|h[12]|fy\d+|draft|final|latest))+$/g

/** A file's name without dates, versions and a product's name around it; null where there are none. */
function plainName(stem: string, products: readonly string[]): string | null {
  const product = products.map((it) => `${words(it)}-`).find((it) => it.length > 1 && stem.startsWith(it))
  if (!product && !dated.test(stem)) return null
  return stem.slice(product?.length ?? 0).replace(aroundName, '')
}

/** A name that may have something around it that says nothing of its kind. */
const dated = /^(?:v?\d|q[1-4]|h[12]|fy\d)|(?:\d|-draft|-final|-latest)$/

/** The kind that the name of a file says by itself, whatever stands in it; `plain` is what is left of it without dates and the like. */
function kindOfFile(path: string, plain: string | null): string | null {
  const stem = words(stemOf(path))
  const inEnglish =
    kindInEnglish(stem) ??
    (plain ? (kindInEnglish(stem.replace(beforeName, '')) ?? kindInEnglish(plain)) : null)
  const inOther = kindNamed(stemOf(path))
  // `roadmap-di-portafoglio` says more than that it begins with `roadmap`.
  const named = inOther && inOther.length > (inEnglish?.length ?? 0) ? inOther : inEnglish
  return named?.kind.id ?? null
}

/**
 * The kind of document that holds the stories told in it, where the title or the path says that it is one: a feature, a
 * backlog. Null where each may stand for itself.
 */
export function kindAround(path: string, title: string): Kind | null {
  const said = kindOfTitle(title) ?? kindOfTitle(plainStemOf(path))
  if (said) return said.stories === 'holds' ? said : null
  return kinds.find(({ names }: Kind) => names.stories?.test(path)) ?? null
}

/** Whether a name is that of a kind and nothing more: `prd`, `user-stories`. */
export const isKindName = (stem: string): boolean => kindNames.has(words(stem))

const kindNames: ReadonlySet<string> = new Set(
  kinds.flatMap(({ title, plural, aliases }) =>
    [title, plural, ...aliases, ...aliases.map((it) => `${it}s`)].map(words),
  ),
)

/** A name that may mean something else, with what in the text says that it does not, or that nothing does. */
function borneOut({ id, names, title }: Kind, path: string, text: string, speaks: boolean): Evidence[] {
  const why =
    !names.sign && isStub(text)
      ? 'Little stands in it yet, and nothing that is against its name.'
      : speaks
        ? 'It says what product documents say: whose it is, what for, who wants what, or by what it is judged.'
        : null
  return [
    {
      by: 'file',
      kind: id,
      weight: weights.perhaps,
      text: `\`${path.split('/').slice(-2).join('/')}\` may be one by its name.`,
    },
    why
      ? { by: 'content', kind: id, weight: weights.borneOut, text: why }
      : {
          by: 'content',
          kind: id,
          weight: 0,
          text: `Nothing in its text bears out that it is ${withArticle(title)}.`,
        },
  ]
}

/** What the nearest folder says that says anything. */
function folderEvidence(path: string): Evidence[] {
  const parents = path.split('/').slice(0, -1).reverse()
  for (const [at, folder] of parents.entries()) {
    const known = folders.get(words(folder))
    const kind =
      known && (known.deep || at === 0) ? known.id : at === 0 ? kindOfFolder(folder)?.id : undefined
    if (kind)
      return [
        { by: 'folder', kind, weight: weights.folder, text: `It lies in a folder called \`${folder}\`.` },
      ]
  }
  return []
}

/**
 * The id of the type that the name or the folder of `path` speaks of, or null. Where the name may mean something
 * else, the text has to bear it out.
 */
export const typeByName = (path: string, text: string): string | null =>
  weigh(nameEvidence(path, text, nothingSaid))

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

/** Whether a folder of this name holds documents of one kind, in any language. */
export const isKindFolder = (folder: string): boolean =>
  folders.has(words(folder)) || kindOfFolder(folder) !== null || isKindName(folder)
