import { languages } from './languages/index.ts'
import type { AsideWords } from './languages/language.ts'
import { type WordSet, wordsOf } from './languages/lookup.ts'

/** What says of a document that it is no artifact, in all languages. */
export const asideWords: Readonly<Record<keyof AsideWords, WordSet>> = (() => {
  const of = (name: keyof AsideWords) => wordsOf(languages, ({ aside }) => aside[name])
  return {
    guides: of('guides'),
    means: of('means'),
    guideFolders: of('guideFolders'),
    lessons: of('lessons'),
    explains: of('explains'),
    prompts: of('prompts'),
    promptVerbs: of('promptVerbs'),
    promptFolders: of('promptFolders'),
    promptRoles: of('promptRoles'),
    records: of('records'),
    moved: of('moved'),
    kept: of('kept'),
    see: of('see'),
    general: of('general'),
    companions: of('companions'),
    workPapers: of('workPapers'),
    companionStarts: of('companionStarts'),
    companionEnds: of('companionEnds'),
    publicFolders: of('publicFolders'),
    exampleFolders: of('exampleFolders'),
    departments: of('departments'),
    productDepartments: of('productDepartments'),
    companies: of('companies'),
  }
})()

/** What calls a form that is to be filled in. */
export const templateWords = wordsOf(languages, ({ placeholders }) => placeholders.templates)
/** What begins the name of a page that is about a method: `how to`. */
export const aboutWords = wordsOf(languages, ({ placeholders }) => placeholders.about)

/** Languages that put whose a thing is behind it, so that names begin with what these end with: `guía de historias`. */
const behind = languages.filter(({ criteria }) => criteria.adjectives === 'behind')
export const guidesFirst = wordsOf(behind, ({ aside }) => aside.guides)
export const recordsFirst = wordsOf(behind, ({ aside }) => aside.records)
