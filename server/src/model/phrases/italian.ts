import type { Phrases } from './phrases.ts'

export const italian: Phrases = {
  language: 'it',
  begins: ['co', 'vo'],
  role: String.raw`come(?=\s+[^.]{1,80}?\b(?:voglio|vorrei)\b)`,
  want: String.raw`(?:voglio|vorrei)\b`,
  why: String.raw`in\s+modo\s+(?:da|che)\b|affinch[eé]\b|per\b`,
  story: 'storia utente',
  stories: 'storie utente',
  criteria: String.raw`criteri\s+di\s+accettazione`,
}
