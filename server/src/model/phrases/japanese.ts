import type { Phrases } from './phrases.ts'

export const japanese: Phrases = {
  language: 'ja',
  begins: [],
  role: String.raw`[^、。\s][^、。\n]{0,40}?として(?=[^。\n]{1,120}?(?:たい|ほしい|欲しい|必要))`,
  want: 'たい|ほしい|欲しい|必要',
  why: 'ために|ため|ように|ので',
  story: 'ユーザーストーリー',
  stories: 'ユーザーストーリー(?:一覧|集|マップ)',
  criteria: '受け?入れ?基準|受入条件',
  postfix: true,
  whyBehind: '(?:そうすることで|そうすれば|それにより|これにより|それによって|これによって)',
}
