import { betweenScripts } from '../../domain/names.ts'
import { withoutLanguage } from './language-mark.ts'

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
export const isCompanion = (path: string): boolean => isBeside(words(plainStemOf(path)))

/** `US-001-example` bears the id of a story, so that only its text can say that it is none. */
export const isBeside = (stem: string): boolean =>
  companion.test(stem) && !(/^(?:us|story)-?\d/.test(stem) && /-examples?$/.test(stem))

/** Whole names of files that are about a repository or lead through it, in any language or version. */
const general =
  /^(?:readme|changelog|changes|history|license|licence|copying|contributing|code[-_]of[-_]conduct|security|_?index|support|authors|notice|claude|agents)(?:[._-](?:v?\d[\d._-]*|[a-z]{2}(?:[-_][a-z]{2,4})?|old))?$/i

const template = /(?:^|[-_. ])templates?(?:[-_. ]|$)/i

/** Folders of forms to fill in, and of what is written for the public. */
const neverFolder = /(?:^|\/)(?:[\w-]*_?templates?|_?posts|blogs?|articles)\//i

/** Folders that are another's: packages, the forms of a forge and of the team. */
const foreign = /(?:^|\/)(?:node_modules|\.git|\.github\/issue_template|\.triad\/templates)\//i

/** Whether a document at `path` can be no artifact by its name, or by the folder it lies in, but for what it declares. */
export const isNeverArtifact = (path: string): boolean =>
  general.test(stemOf(path)) || isTemplateName(path) || neverFolder.test(path) || isForeign(path)

/** Whether the name of a file says that it is a form, whatever its folder is called. */
export const isTemplateName = (path: string): boolean => template.test(stemOf(path))

/** Whether a document leads through the folder it lies in, and may be what that folder is called by. */
export const isIndexPage = (path: string): boolean => /^_?index$/i.test(plainStemOf(path))

/** Whether a document at `path` can be no artifact, whatever it declares. */
export const isForeign = (path: string): boolean => foreign.test(path)

/** Whether the name of a file or of its folder says that it is a form. */
export const isTemplatePlace = (path: string): boolean =>
  isTemplateName(path) || /(?:^|\/)[\w-]*_?templates?\//i.test(path)

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
