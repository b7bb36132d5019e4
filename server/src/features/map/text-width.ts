/** About how wide a character is, as a part of the size of its font; those of East Asia are twice as wide. */
const widthOf = (character: string): number =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 1
    : /[\p{Lu}mw]/u.test(character)
      ? 0.67
      : /[ijltf.,:;'’!|()\s]/.test(character)
        ? 0.32
        : 0.54

/** About how wide `text` is in a font of `size`: good for how many lines it takes, and to be cut where nobody can measure. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += widthOf(character) * size
  return width
}

/** `text` as far as it fits into `width`, with an ellipsis where something is left out. */
export function fitted(text: string, size: number, width: number): string {
  let used = 0
  let kept = ''
  for (const character of text) {
    used += widthOf(character) * size
    if (used > width) return `${kept.slice(0, -1).trimEnd()}…`
    kept += character
  }
  return kept
}
