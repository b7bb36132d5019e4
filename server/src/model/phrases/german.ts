import type { Phrases } from './phrases.ts'

export const german: Phrases = {
  language: 'de',
  begins: ['al', 'mo', 'wi', 'br', 'ka'],
  role: String.raw`als(?=\s+[^.]{1,80}?\b(?:m[oö]chte|will|brauche|kann)\b)`,
  want: String.raw`(?:m[oö]chte|will|brauche|kann)\s+(?:ich|wir)\b`,
  why: String.raw`damit\b|sodass\b|um(?=\s(?:[^.]{0,120}\s)?(?:zu\b|\p{L}+zu\p{L}+en\b))`,
  story: '(?:nutzer|anwender|user)[ -]?geschichte',
  stories: '(?:nutzer|anwender|user)[ -]?geschichten',
  criteria: 'akzeptanzkriterien|abnahmekriterien',
}
