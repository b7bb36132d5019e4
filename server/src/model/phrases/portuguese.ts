import type { Phrases } from './phrases.ts'

export const portuguese: Phrases = {
  language: 'pt',
  begins: ['co', 'eu', 'qu', 'pr', 'go', 'de'],
  role: String.raw`(?:eu,\s+)?como(?=\s+[^.]{1,80}?\b(?:quero|preciso|gostaria|desejo)\b)`,
  want: String.raw`(?:eu\s+)?(?:quero|preciso|desejo|gostaria\s+de)\b`,
  why: String.raw`para\s+que\b|para\b|a\s+fim\s+de\b`,
  story: 'história (?:de|do) (?:usuário|utilizador)',
  stories: 'histórias (?:de|do) (?:usuário|utilizador)s?',
  criteria: String.raw`crit[eé]rios?\s+de\s+aceita[cç][aã]o`,
}
