/**
 * Letters and digits of scripts that put spaces between words, from one to another. Those of ancient Greek are left out:
 * in a pattern without regard to letter case they take V8 longer than all others.
 */
const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2af],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
]

const escaped = (code: number): string =>
  code < 128 ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`

/**
 * The source of a pattern for one of them, as few ranges: classes such as `\p{L}` have seven hundred, and make a pattern
 * slow to compile.
 */
export const letter = `[${ranges.map(([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`)).join('')}]`

/** For each UTF-16 code unit, 1 where it is one of them; behind its end stands none. */
const table = ranges.reduce((all, [from, to]) => all.fill(1, from, to + 1), new Uint8Array(0x2000))

/** Whether a UTF-16 code unit is one of them. */
export const isLetter = (code: number): boolean => code < table.length && table[code] === 1
