import { beforeEnd, behindStart } from '../../domain/affixes.ts'
import { asideWords, templateWords } from '../../domain/aside.ts'
import { english } from '../../domain/languages/english.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { betweenScripts, nameKey } from '../../domain/names.ts'
import { memo } from '../../text/memo.ts'
import { withoutLanguage } from './language-mark.ts'

/** Whether the name of the document at `path` says that it only lies beside an artifact. */
export const isCompanion = (path: string): boolean => isBeside(words(plainStemOf(path)))

/** Whether a document goes by what it tells of the one beside it, and by nothing else: `design.md`, `status.md`. */
export const isPartByName = (path: string): boolean => asideWords.companions.has(nameKey(stemOf(path)))

/** `US-001-example` bears the id of a story, so that only its text can say that it is none. */
export const isBeside = memo(
  (stem): boolean => isCompanionName(stem) && !(/^(?:us|story)-?\d/.test(stem) && isExampleName(stem)),
)

/** Names that say of themselves that a file is about the artifacts of its folder, and none of them. */
const isCompanionName = (stem: string): boolean =>
  /^(?:adr|rfc|task)-\d/.test(stem) ||
  asideWords.companions.has(nameKey(stem)) ||
  behindStart(stem, asideWords.companionStarts) !== null ||
  (/[-\s_]/.test(stem) && asideWords.companionEnds.has(nameKey(stem))) ||
  beforeEnd(stem, asideWords.companionEnds) !== null

/** Whether the name of a file ends by saying that it shows how something is written. */
export const isExampleName = (stem: string): boolean => beforeEnd(stem, asideWords.exampleFolders) !== null

/** Hidden folders, and those of what shows how something is written, or is run as a test. */
export const isExampleFolder = memo(
  (name): boolean => name.startsWith('.') || asideWords.exampleFolders.has(nameKey(name)),
)

/** What follows the name of a file about a repository: a version, a language. */
const behindGeneral = /[._-](?:v?\d[\d._-]*|[a-z]{2}(?:[-_][a-z]{2,4})?|old)$/i

/** Whether a file is called by what is about a repository or leads through it, in any language or version. */
const isGeneral = memo((stem): boolean =>
  [stem, stem.replace(behindGeneral, '')].some((it) => asideWords.general.has(nameKey(it))),
)

/** Folders that are another's: packages, the forms of a forge and of the team. */
const foreign = /(?:^|\/)(?:node_modules|\.git|\.github\/issue_template|\.triad\/templates)\//i

/** Whether a document at `path` can be no artifact by its name, or by the folder it lies in, but for what it declares. */
export const isNeverArtifact = (path: string): boolean =>
  isGeneral(stemOf(path)) ||
  isTemplateName(path) ||
  isAmong(path, (name) => isTemplateFolder(name) || isPublicFolder(name)) ||
  (isExampleName(words(stemOf(path))) && isAmong(path, isExampleFolder)) ||
  isForeign(path)

/** Whether the name of a file says that it is a form, whatever its folder is called. */
export const isTemplateName = (path: string): boolean => isTemplateStem(stemOf(path))

const isTemplateStem = memo((stem): boolean => isOneByWords(stem, 'any'))

/** A folder of forms to fill in: `prd_templates`. */
const isTemplateFolder = memo((name): boolean => isOneByWords(name, 'last'))

/**
 * Whether a name calls a form, by a word anywhere in English, where it means nothing else; else by its whole, or at its end:
 * a `modelo de negocio` is a model.
 */
const isOneByWords = (name: string, place: 'any' | 'last'): boolean =>
  templateWords.has(nameKey(name)) ||
  beforeEnd(name, templateWords) !== null ||
  (place === 'any' && nameKey(name).split(' ').some(isEnglishForm))

const englishForms = wordsOf([english], ({ placeholders }) => placeholders.templates)
const isEnglishForm = (word: string): boolean => englishForms.has(word)

/** Folders of what is written for the public. */
const isPublicFolder = memo((name): boolean => asideWords.publicFolders.has(nameKey(name)))

/** Whether one of the folders above a document passes a test. */
export const isAmong = (path: string, test: (folder: string) => boolean): boolean => {
  const folders = path.split('/')
  folders.pop()
  return folders.some(test)
}

/** Whether a document leads through the folder it lies in, and may be what that folder is called by. */
export const isIndexPage = (path: string): boolean => /^_?index$/i.test(plainStemOf(path))

/** Whether a document at `path` can be no artifact, whatever it declares. */
export const isForeign = (path: string): boolean => foreign.test(path)

/** Whether the name of a file or of its folder says that it is a form. */
export const isTemplatePlace = (path: string): boolean =>
  isTemplateName(path) || isAmong(path, isTemplateFolder)

/** A path's file name without its last extension. */
export const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')

/** The same without the code of a language behind it: `vision` of `vision.en.md`. */
export const plainStemOf = (path: string): string => withoutLanguage(stemOf(path))

/** A path with the names of the folders `around` the workspace before it. */
export const placeOf = (path: string, around: string): string => (around === '' ? path : `${around}/${path}`)

/** A name as words joined by hyphens: `us-016-create` of `US_016 create`. */
export function words(name: string): string {
  return betweenScripts(name)
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
}
