import { memo } from '../../text/memo.ts'

/**
 * The codes of languages (ISO 639) that people set behind the name of a file or give a folder for its translations:
 * those that are read, and others that products are written in.
 */
export const languageCodes: readonly string[] =
  'en de fr es pt it nl ru zh ja ko id pl uk tr cs sk sv da fi nb no hu ro bg el ar he fa hi vi th ca hr sr sl lt lv et'.split(
    ' ',
  )
const codes = new Set(languageCodes)

/** Such a code with its region or its script: `pt-BR`, `zh_Hans`. */
const tag = /^([a-z]{2})(?:[-_](?:[a-z]{2}|hans|hant|latn|cyrl|419))?$/i

const isTag = (text: string): boolean => codes.has(tag.exec(text)?.[1]?.toLowerCase() ?? '')

/** What stands behind the name proper: `.en`, `-de`, `_fr`, `.zh-CN`. */
const suffix = /[._-]([a-z]{2}(?:[-_](?:[a-z]{2}|hans|hant|latn|cyrl|419))?)$/i

/** A name of a file without the code of its language at its end. */
export const withoutLanguage = memo((stem) => {
  // `strategy-pt-br`: the longer code is tried first, from the left.
  const long = /[._-]([a-z]{2}[-_](?:[a-z]{2}|hans|hant|latn|cyrl|419))$/i.exec(stem)
  const found = long?.[1] && isTag(long[1]) ? long : suffix.exec(stem)
  return found?.[1] && isTag(found[1]) && found.index > 0 ? stem.slice(0, found.index) : stem
}, 2000)

/** A path without the codes of languages: neither as folders nor behind the name of its file. */
export const withoutLanguages = memo((path) => {
  const names = path.split('/')
  const file = names.pop() as string
  const dot = file.lastIndexOf('.')
  const stem = dot < 0 ? file : file.slice(0, dot)
  return [...names.filter((it) => !isTag(it)), withoutLanguage(stem) + file.slice(stem.length)].join('/')
}, 2000)
