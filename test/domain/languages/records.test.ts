import { describe, expect, test } from 'vitest'
import { languages } from '../../../server/src/domain/languages/index.ts'
import {
  fieldNames,
  type Language,
  type StepName,
  stepNames,
  type Words,
} from '../../../server/src/domain/languages/language.ts'
import { lookupKey, phrasesOf } from '../../../server/src/domain/languages/phrases.ts'
import { stages } from '../../../server/src/domain/stages.ts'
import { announces, isCriterionName } from '../../../server/src/reading/criteria/names.ts'
import { stepOf } from '../../../server/src/reading/criteria/steps.ts'
import { readSentence } from '../../../server/src/reading/sentence/read.ts'
import { korean } from './korean.ts'
import { swedish } from './swedish.ts'

/** Every slot of a record, however deep, with its path. */
function slotsOf(value: unknown, path = ''): (readonly [path: string, words: readonly string[]])[] {
  if (typeof value === 'string' || value === null) return []
  if (Array.isArray(value) && value.every((it) => typeof it === 'string')) return [[path, value]]
  return Object.entries(value as object).flatMap(([key, it]) =>
    slotsOf(it, path === '' ? key : `${path}.${key}`),
  )
}

/** The words that name two of `slots`, each with both. */
function contradictions(slots: readonly (readonly [name: string, words: Words])[]): string[] {
  const seen = new Map<string, string>()
  const found: string[] = []
  for (const [name, words] of slots)
    for (const key of new Set(phrasesOf(words).map(lookupKey))) {
      const other = seen.get(key)
      if (other === undefined) seen.set(key, name)
      else found.push(`${key}: ${other}, ${name}`)
    }
  return found
}

/** A phrase as somebody writes it: other words where ` … ` stands for them, and letters for a `…` that hangs on some. */
const written = (phrase: string, word: string): string =>
  phrase.replace(/ … /, ` ${word} `).replaceAll(' … ', ' ').replaceAll('…', 'o')

const said = (text: string) => {
  const sentence = readSentence(text, [{ start: 0, end: text.length }])
  return [sentence?.role?.text, sentence?.want?.text, sentence?.why?.text].join(' | ')
}

/** Sentences with each form of one part, the others in their first form. */
function forms({ sentence, code }: Language): string[] {
  const roles = [...phrasesOf(sentence.sureRoles), ...phrasesOf(sentence.roles)]
  const wants = phrasesOf(sentence.wants)
  const whys = phrasesOf(sentence.whys)
  const isSpaced = !['zh', 'ja', 'ko'].includes(code)
  const gap = isSpaced ? ' ' : ''
  // Behind `para` only a verb says why.
  const purposes = sentence.order === 'openers' ? sentence.purposes : null
  const reason = purposes ? `dod${written(phrasesOf(purposes.verbs)[0] as string, '')}` : 'dodo'
  const behind = (phrase: string, word: string) => {
    const start = written(phrase, word)
    return start.includes(word) ? start : `${start}${/['’]$/.test(start) ? '' : gap}${word}`
  }
  const whole = (role: string, want: string, why: string) =>
    sentence.order === 'openers'
      ? `${behind(role, 'Wawa')}${isSpaced ? ', ' : '，'}${behind(want, 'bebe')} ${behind(why, reason)}`
      : `Wawa${role}、dodo${why}${/、$/.test(why) ? '' : '、'}bebe${want}。`
  const [role = '', want = '', why = ''] = [roles[0], wants[0], whys[0]]
  return [
    ...roles.map((it) => whole(it, want, why)),
    ...wants.map((it) => whole(role, it, why)),
    ...whys.map((it) => whole(role, want, it)),
  ]
}

const named = (all: readonly Language[]) => all.map((it) => [it.code, it] as const)
const roleWords = new Set(
  languages.flatMap(({ sentence }) => phrasesOf([...sentence.roles, ...sentence.sureRoles]).map(lookupKey)),
)

/** `dan` is a Then in Dutch, and an And in Indonesian; a step alone does not say which. */
const isOtherStep = (word: string, name: StepName): boolean =>
  languages.some(({ steps }) =>
    stepNames.some(
      (it) => it !== name && phrasesOf(steps[it]).some((other) => lookupKey(other) === lookupKey(word)),
    ),
  )

describe.each(named([...languages, swedish, korean]))('the record of %s', (_, language) => {
  test('has no empty slot, no empty word and no bracket that is left open', () => {
    for (const [path, words] of slotsOf({ ...language, code: null })) {
      expect(words.length, path).toBeGreaterThan(0)
      for (const phrase of phrasesOf(words as unknown as Words)) expect(phrase, path).toMatch(/^[^()|]+$/)
    }
  })

  test('says one thing with one word', () => {
    const { statuses, fields, steps, horizons, kinds } = language
    expect(contradictions(stages.map((it) => [it, statuses[it]]))).toEqual([])
    expect(contradictions(fieldNames.map((it) => [it, fields[it]]))).toEqual([])
    expect(contradictions(stepNames.map((it) => [it, steps[it]]))).toEqual([])
    expect(contradictions(horizons.months.map((it, i) => [`${i + 1}`, it]))).toEqual([])
    expect(contradictions(horizons.seasons.map((it, i) => [`${i + 1}`, it]))).toEqual([])
    expect(contradictions(Object.entries(kinds).map(([kind, it]) => [kind, it.one]))).toEqual([])
    expect(contradictions(Object.entries(kinds).map(([kind, it]) => [kind, it.files]))).toEqual([])
  })
})

describe.each(named(languages))('what is written in %s', (_, language) => {
  test('tells a story in each of its forms', () =>
    expect(forms(language).filter((it) => !/Wawa.* \| .*bebe.* \| .*dodo/.test(said(it)))).toEqual([]))

  test('announces criteria by each of its names', () => {
    const { criteria } = language
    const all = [...phrasesOf(criteria.names), ...phrasesOf(criteria.sure)]
    expect(all.filter((it) => !announces(it))).toEqual([])
    expect(all.filter((it) => !announces(`**${it}:**`))).toEqual([])
    expect(all.filter((it) => !announces(`${it} {#ac}`))).toEqual([])
  })

  test('names one criterion by each of its words and a number', () =>
    expect(phrasesOf(language.criteria.one).filter((it) => !isCriterionName(`${it} 1: x`))).toEqual([]))

  test('begins steps with each of its words', () => {
    for (const name of stepNames)
      for (const word of phrasesOf(language.steps[name])) {
        if (roleWords.has(lookupKey(word)) || isOtherStep(word, name)) continue
        expect(`${word}: ${stepOf(`- **${word}** x`)}`).toBe(`${word}: ${name === 'but' ? 'and' : name}`)
      }
  })
})
