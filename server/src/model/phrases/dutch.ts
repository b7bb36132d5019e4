import type { Phrases } from './phrases.ts'

export const dutch: Phrases = {
  language: 'nl',
  begins: ['al', 'wi', 'ik'],
  role: String.raw`als(?=\s+[^.]{1,80}?\b(?:(?:wil|moet|kan)\s+ik|ik\s+(?:wil|moet|kan))\b)`,
  want: String.raw`(?:wil|moet|kan)\s+ik\b|ik\s+(?:wil|moet|kan)\b`,
  why: String.raw`zodat\b|om(?=\s(?:[^.]*\s)?te\b)`,
  story: 'gebruikersverhaal',
  stories: 'gebruikersverhalen',
  criteria: 'acceptatiecriteria',
}
