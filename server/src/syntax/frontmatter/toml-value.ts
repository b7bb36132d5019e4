import { parse } from 'smol-toml'
import type { Grammar } from './value.ts'

/** The strings of TOML: on one line, or between three quotes on several. */
export const tomlGrammar: Grammar = {
  quotes: `"'`,
  comment: '#',
  stringEnd(source, at) {
    const quote = source[at] as string
    const isEscaped = quote === '"'
    const isLong = source.startsWith(quote.repeat(3), at)
    const close = isLong ? quote.repeat(3) : quote
    for (let i = at + close.length; i < source.length; i++) {
      const sign = source[i]
      if (isEscaped && sign === '\\') i++
      else if (!isLong && (sign === '\n' || sign === '\r')) return -1
      else if (sign === quote && source.startsWith(close, i)) {
        let end = i + close.length
        // Up to two quotes may stand before the closing ones.
        while (isLong && end < i + 5 && source[end] === quote) end++
        return end
      }
    }
    return -1
  },
  stringOf(source) {
    const isPlain = !source.includes('\\') && !/^(?:"""|''')/.test(source)
    if (isPlain) return source.slice(1, -1)
    const said = valueIn(source)
    return typeof said === 'string' ? said : source.replace(/^(?:"""|'''|["'])|(?:"""|'''|["'])$/g, '')
  },
}

/** Whether TOML reads `source` as a value. */
export const isToml = (source: string): boolean => valueIn(source) !== undefined

function valueIn(source: string): unknown {
  try {
    return parse(`v=${source}`).v
  } catch {
    return undefined
  }
}
