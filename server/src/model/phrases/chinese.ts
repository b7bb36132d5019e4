import type { Phrases } from './phrases.ts'

export const chinese: Phrases = {
  language: 'zh',
  begins: [],
  role: String.raw`(?:作为|身为|作為|身為)(?=[^。\n]{1,60}?(?:想|希望|需要))`,
  want: '(?:我|我们|我們)?(?:想要|想|希望|需要)',
  why: '以便|从而|從而|这样|這樣|为了|為了|[，,]\\s*(?:以(?!便|及|下|上|前|后|後|外|内|內|来|來)|避免)',
  story: '用户故事|使用者故事',
  stories: '(?:用户|使用者)故事(?:列表|清单|集|地图)',
  criteria: '验收标准|驗收標準|验收条件|驗收條件',
}
