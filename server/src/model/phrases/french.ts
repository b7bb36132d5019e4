import type { Phrases } from './phrases.ts'

export const french: Phrases = {
  language: 'fr',
  begins: ['en', 'je', 'no', "j'"],
  role: String.raw`en\s+tant\s+qu['’]|en\s+tant\s+que?\b`,
  want: String.raw`(?:je|nous)\s+(?:veux|voulons|souhaite|souhaitons|voudrais|dois|peux)\b|j['’](?:ai\s+besoin\s+d(?:e\b|['’])|aimerais\b)`,
  why: String.raw`afin\s+(?:de|que)\b|afin\s+d['’]|pour\s+que\b|pour\b`,
  story: '(?:récit|histoire) utilisateur',
  stories: '(?:récits|histoires) utilisateurs?',
  criteria: String.raw`crit[eè]res?\s+d['’]acceptation`,
}
