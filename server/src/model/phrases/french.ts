import type { Phrases } from './phrases.ts'

export const french: Phrases = {
  language: 'fr',
  begins: ['en', 'je', 'no'],
  role: String.raw`en\s+tant\s+que?\b|en\s+tant\s+qu['’]`,
  want: String.raw`(?:je|nous)\s+(?:veux|voulons|souhaite|souhaitons|voudrais|dois|peux)\b`,
  why: String.raw`afin\s+(?:de|que)\b|afin\s+d['’]|pour\s+que\b|pour\b`,
  criteria: String.raw`crit[eè]res?\s+d['’]acceptation`,
}
