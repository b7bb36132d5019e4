import type { Phrases } from './phrases.ts'

export const russian: Phrases = {
  language: 'ru',
  begins: [],
  role: String.raw`как(?=\s+[^.]{1,80}?(?:хочу|хотим|хотел|нужн|могу))`,
  want: String.raw`(?:я\s+|мы\s+)?(?:хочу|хотим|хотела?\s+бы|могу)(?!\p{L})|(?:мне|нам)\s+нужн\p{L}+`,
  why: String.raw`чтобы(?!\p{L})|для\s+того`,
  story: 'пользовательская история',
  stories: 'пользовательские истории',
  criteria: String.raw`критери[ий]\s+при[её]мки`,
}
