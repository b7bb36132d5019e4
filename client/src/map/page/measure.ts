import type { Measure } from './card.ts'

/** Measures texts in the font of `body`, in the sizes of the stylesheet. */
export function measureOf(body: HTMLElement): Measure {
  const { fontFamily } = getComputedStyle(body)
  const context = document.createElement('canvas').getContext('2d')
  const at = (size: number, weight: number) => {
    const known = new Map<string, number>()
    return (text: string) => {
      const before = known.get(text)
      if (before !== undefined) return before
      if (context) context.font = [weight, `${size}px`, fontFamily].join(' ')
      const width = context?.measureText(text).width ?? text.length * size * 0.6
      known.set(text, width)
      return width
    }
  }
  return { title: at(13, 500), small: at(11, 400) }
}
