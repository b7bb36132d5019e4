import { kindAkin } from '../../domain/akin.ts'
import { feature } from '../../domain/kinds/feature.ts'
import type { Kind } from '../../domain/kinds/kind.ts'
import type { Call } from '../../domain/kinds/proof.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { speaksOf } from '../../domain/names.ts'
import { namesRequirements, specInTitle } from '../../domain/specs.ts'
import { kindInTitle, namesMany, separators, type Titled } from '../../domain/titles.ts'
import { withArticle } from '../../domain/words.ts'
import type { Document } from '../document/document.ts'
import type { Evidence } from './evidence.ts'
import { withoutLanguages } from './language-mark.ts'
import { isCompanion, plainStemOf } from './place.ts'
import { isProductFolder } from './product-folder.ts'
import { proofOf } from './proved.ts'
import { titleIn } from './title.ts'
import { weights } from './weigh.ts'

/** Folders above a document that can say of its title what it means. */
const near = 3

/**
 * What the title of a document says of its kind. A title is no name: it counts where its file or a folder near is called
 * so, too, or its words mean nothing else, and where the text bears it out.
 */
export function titleEvidence(place: string, document: Document): Evidence[] {
  const title = titleIn(document.text)
  if (title === null || namesMany(title)) return []
  const titled = kindInTitle(title)
  const found = titled ? ofTitled(titled, place, document) : ofAkin(title, document)
  if (found.length > 0 || isCompanion(place)) return found
  const ofId = ofFeatureId(title, document)
  return ofId.length > 0 ? ofId : ofSpec(title, place, document)
}

/** `F-12: Berths`, `FEAT-003 Berths` */
const idFirst = /^(\p{L}{1,12})-?\d{1,4}(?:[:.\s)—–-]|$)/u

/** The same of a document whose title begins with the id of a feature: what it holds has to bear that out. */
function ofFeatureId(title: string, document: Document): Evidence[] {
  const [, prefix = ''] = idFirst.exec(title) ?? []
  if (prefix === '' || !featureIds.has(lookupKey(prefix))) return []
  const proof = proofOf(feature, ['titleId'], document)
  const text = 'Its title begins with the id of a feature.'
  return proof.length === 0
    ? []
    : [{ by: 'title', kind: feature.id, weight: weights.sureTitle, text }, ...proof]
}

const featureIds = wordsOf(languages, ({ fields }) => [[feature.prefix, 'FEAT'], fields.feature])

/** The same of a document that does the work of a kind under another name. */
function ofAkin(title: string, document: Document): Evidence[] {
  const kind = title
    .split(separators)
    .map(kindAkin)
    .find((it) => it !== null)
  if (!kind) return []
  const text = `Its title calls it something that does the work of ${withArticle(kind.title)}.`
  return [
    { by: 'akin', kind: kind.id, weight: weights.sureTitle, text },
    ...proofOf(kind, ['title'], document),
  ]
}

/** The same of a document that its title calls a specification, as much is called that no product document is. */
function ofSpec(title: string, place: string, document: Document): Evidence[] {
  const spec = specInTitle(title)
  const isList = namesRequirements(title)
  if (!spec && !isList) return []
  const calls: readonly Call[] = [
    'spec',
    ...(isList ? (['requirements'] as const) : []),
    ...(spec?.isOfFeature ? (['featureSpec'] as const) : []),
    ...(placeFor(feature, place) !== null ? (['place'] as const) : []),
  ]
  const proof = proofOf(feature, calls, document)
  const weight = proof.length > 0 ? weights.sureTitle : weights.title
  const text = 'Its title calls it a specification.'
  return [{ by: isList ? 'akin' : 'title', kind: feature.id, weight, text }, ...proof]
}

function ofTitled({ kind, isSure, isId, isDocument }: Titled, place: string, document: Document): Evidence[] {
  // One word means much: `# Vision` is believed below a folder of that name, `# Metrics` not even there.
  if (!isSure && !isId && !isOfFew(kind) && kind.items !== 'planned') return []
  // `Epic 3: Berths` above its design says of which epic it is.
  if (kind === feature && !isDocument && isCompanion(place)) return []
  const at = placeFor(kind, place)
  const found: Evidence[] = [
    {
      by: 'title',
      kind: kind.id,
      weight: isSure ? weights.sureTitle : weights.title,
      text: `Its title calls it ${withArticle(kind.title)}.`,
    },
  ]
  if (!at && !isSure) return found
  if (at) found.push({ by: 'folder', kind: kind.id, weight: weights.place, text: at })
  return [...found, ...proofOf(kind, at ? ['title', 'place'] : ['title'], document)]
}

/** What in the path of a document agrees with a title that calls it one of `kind`, as a sentence; null where nothing does. */
function placeFor(kind: Kind, place: string): string | null {
  const folders = withoutLanguages(place).split('/').slice(0, -1).slice(-near)
  const folder = folders.find((it) => isCalled(kind, it))
  if (folder !== undefined) return `It lies in a folder called \`${folder}\`.`
  const stem = plainStemOf(place)
  // Every part of a program has a strategy, so that its file says no more than its title.
  return !isOfFew(kind) && speaksOf(stem, kind) ? `Its file is called \`${stem}\`.` : null
}

/** Whether a product has one of them, or few. */
const isOfFew = ({ isSummit, responsibility }: Kind): boolean => isSummit || responsibility === 'vision'

/** Whether a folder is called as documents of a kind are; what all else hangs on lies with the product. */
const isCalled = (kind: Kind, folder: string): boolean =>
  kindInTitle(folder)?.kind === kind || (isOfFew(kind) && isProductFolder(folder))
