import { kindAkin } from '../../domain/akin.ts'
import { feature } from '../../domain/kinds/feature.ts'
import { kinds } from '../../domain/kinds/index.ts'
import { isStory, type Kind } from '../../domain/kinds/kind.ts'
import type { Call } from '../../domain/kinds/proof.ts'
import { kindPerhaps, kindPerhapsOfFolder } from '../../domain/names.ts'
import { isOfProgram, namesRequirements } from '../../domain/specs.ts'
import { isLabelled, kindInTitle, kindOfTitle, namesMany } from '../../domain/titles.ts'
import { withArticle } from '../../domain/words.ts'
import { type Document, parse } from '../document/document.ts'
import { toldByText } from './content.ts'
import { epicListEvidence } from './epic-list.ts'
import type { Evidence } from './evidence.ts'
import {
  type FolderName,
  idOfName,
  isNumberedSubject,
  kindOfFile,
  kindOfFolders,
  kindOfId,
  plainName,
} from './file-names.ts'
import { horizonEvidence } from './horizon.ts'
import { withoutLanguages } from './language-mark.ts'
import { isBeside, isExampleName, stemOf, words } from './place.ts'
import { isOfProduct } from './product-folder.ts'
import { proofOf, provedBy } from './proved.ts'
import { titleIn } from './title.ts'
import { weigh, weights } from './weigh.ts'

/**
 * What the name of the file at `path`, and of the folders above it, say of its kind; the text has to bear out what may
 * mean something else. `products` are the names of the folders around the workspace.
 */
export function nameEvidence(path: string, document: Document, products: readonly string[] = []): Evidence[] {
  const place = withoutLanguages(path)
  const epics = epicListEvidence(place, document)
  if (epics.length > 0) return epics
  const stem = words(stemOf(place))
  const found: Evidence[] = []
  const plain = plainName(stem, products)
  const byFile = kindOfFile(place, plain)
  const other = byFile ? subjectOf(place, byFile, document) : null
  const file = other === null ? byFile : other.byId
  const akin = file || isBeside(stem) ? null : kindAkin(plain ?? stem)
  if (file) found.push(sure('file', file, `Its file is called \`${stemOf(path)}\`.`))
  else if (akin) found.push(sure('akin', akin.id, `Its file is called \`${stemOf(path)}\`.`))
  else if (isBeside(stem) && !(isNumberedSubject(path) && toldByText(document))) return []
  else {
    const plainPath = plain && `${place.slice(0, place.lastIndexOf('/') + 1)}${plain}.md`
    const unsure = kinds.find(
      ({ names: { unsure } }) => unsure?.test(place) || (plainPath && unsure?.test(plainPath)),
    )
    if (unsure) found.push(...asUnsure(unsure, path, document))
    const spec = kinds.find(({ names }: Kind) => names.spec?.test(place))
    if (spec) found.push(...borneOut(spec, ['specName'], path, document))
    else if (namesRequirements(stemOf(place))) found.push(...asRequirements(path, document))
  }
  const folder = isExampleName(stem) && weigh(found) === null ? null : kindOfFolders(place)
  if (folder) found.push(byFolder(path, folder, document))
  if (found.length === 0) found.push(...horizonEvidence(place))
  if (found.length > 0) return found
  const [around = ''] = place.split('/').slice(-2, -1)
  const perhaps = kindPerhaps(stemOf(place)) ?? (around ? kindPerhapsOfFolder(around) : null)
  return perhaps ? borneOut(perhaps, ['name', 'rareName'], path, document) : []
}

/** What a name says that can mean nothing else. */
const sure = (by: 'file' | 'akin' | 'folder', kind: string, text: string): Evidence => ({
  by,
  kind,
  weight: weights[by],
  text,
})

/**
 * What a folder says. Beside what holds stories lies much that is about the product and no such document: how it is
 * built, how it is tested, what was decided. Its folder is enough only where the text bears it out and the title is not
 * that of another kind.
 */
function byFolder(path: string, { kind, folder }: FolderName, document: Document): Evidence {
  const said = sure('folder', kind, `It lies in a folder called \`${folder}\`.`)
  const named = kinds.find(({ id }) => id === kind)
  if (named?.stories !== 'holds' || named.items !== 'none') return said
  const titled = kindInTitle(titleIn(document.text) ?? '')
  const isOther = titled?.isWhole === true && titled.isSure && titled.kind.id !== kind
  const calls: readonly Call[] = isChapter(path, document) ? ['title'] : ['name']
  return !isOther && provedBy(named, calls, document) !== null ? said : { ...said, weight: weights.perhaps }
}

/** Whether a file and its title begin with the same number, as the chapters of one document do: `12-analytics`, `12. Analytics`. */
function isChapter(path: string, { text }: Document): boolean {
  const [, number] = /^0*(\d{1,2})[-_. ]/.exec(stemOf(path)) ?? []
  const [, inTitle] = /^0*(\d{1,2})[.):\s]/.exec(titleIn(text) ?? '') ?? []
  return number !== undefined && number === inTitle
}

/** A name that may mean something else, with what in the text says that it does not, or that nothing does. */
function borneOut(kind: Kind, called: readonly Call[], path: string, document: Document): Evidence[] {
  const { id, title } = kind
  const calls: readonly Call[] = [
    ...called,
    ...(isOfProduct(path) ? (['productFolder'] as const) : []),
    ...(isLabelled(titleIn(document.text) ?? '', kind) ? (['label'] as const) : []),
  ]
  const text = `\`${path.split('/').slice(-2).join('/')}\` may be one by its name.`
  const nothing = `Nothing in its text bears out that it is ${withArticle(title)}.`
  const proof = proofOf(kind, calls, document)
  return [
    { by: 'file', kind: id, weight: weights.perhaps, text },
    ...(proof.length > 0 ? proof : [{ by: 'content', kind: id, weight: 0, text: nothing } as const]),
  ]
}

const asUnsure = (kind: Kind, path: string, document: Document): Evidence[] => {
  const said = borneOut(kind, ['name'], path, document)
  return kind.names.unsureIsAkin ? said.map(asAkin) : said
}

const asAkin = (it: Evidence): Evidence => ({ ...it, by: 'akin' })

/** The same of a list of requirements, which does the work of a feature and has none of its sections. */
function asRequirements(path: string, document: Document): Evidence[] {
  const title = titleIn(document.text) ?? ''
  if (isOfProgram(title) || namesMany(title)) return []
  const said = borneOut(feature, ['requirements'], path, document)
  return said.every(({ weight }) => weight > 0) ? said.map(asAkin) : []
}

/**
 * The kind that the id in a file's name speaks of, where the words behind it, by which it is one of `kind`, are only what
 * it is about: `us-016-back-from-the-vision`; null for the id where its name may mean more. Null where they are all of
 * its name, or nothing speaks of another kind.
 */
function subjectOf(place: string, kind: string, document: Document): { readonly byId: string | null } | null {
  const stem = stemOf(place)
  const id = idOfName(stem)
  const subject = kindInTitle(stem.slice(id.length))
  if (subject?.isWhole && subject.kind.id === kind) return null
  const ofId = id === '' ? null : kindOfId(id)
  if (ofId) return ofId.kind.id === kind ? null : { byId: ofId.isSure ? ofId.kind.id : null }
  const folder = kindOfFolders(place)
  if (!folder || folder.kind === kind) return null
  const around = kinds.find((it: Kind) => it.id === folder.kind)
  const tells = () =>
    around && isStory(around)
      ? toldByText(document) !== null
      : kindOfTitle(titleIn(document.text) ?? '') === around
  return id !== '' || (around && tells()) ? { byId: null } : null
}

/**
 * The id of the type that the name or the folder of `path` speaks of, or null. Where the name may mean something
 * else, the text has to bear it out.
 */
export const typeByName = (path: string, text: string): string | null =>
  weigh(nameEvidence(path, parse(text)))
