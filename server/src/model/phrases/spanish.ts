import type { Phrases } from './phrases.ts'

export const spanish: Phrases = {
  language: 'es',
  begins: ['co', 'qu', 'ne', 'de'],
  role: String.raw`como(?=\s+[^.]{1,80}?\b(?:quiero|necesito|deseo)\b)`,
  want: String.raw`quiero\b|necesito\b|deseo\b`,
  why: String.raw`para\s+que\b|para\b`,
  story: 'historia de usuario',
  stories: 'historias de usuarios?',
  criteria: String.raw`criterios?\s+de\s+aceptaci[oó]n`,
}
