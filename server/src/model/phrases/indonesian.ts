import type { Phrases } from './phrases.ts'

export const indonesian: Phrases = {
  language: 'id',
  begins: ['se', 'sa', 'ka'],
  role: String.raw`sebagai(?=\s+[^.]{1,80}?\b(?:saya|kami)\s+(?:ingin|bisa|dapat|mau|perlu|butuh)\b)`,
  want: String.raw`(?:saya|kami)\s+(?:ingin|bisa|dapat|mau|perlu|butuh)\b`,
  why: String.raw`agar\b|sehingga\b|supaya\b`,
  story: 'cerita pengguna',
  stories: 'daftar cerita pengguna',
  criteria: String.raw`kriteria\s+penerimaan`,
}
