/** `:rocket:` */
export const emojiName = /:[a-z][a-z0-9_+-]{1,40}:/y

/** What sets the things of a lead apart, and the emphasis around them. */
export function skipMarks(text: string, from: number, end: number, isInside: boolean): number {
  let at = from
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    const isMark =
      code <= 32 ||
      marks.includes(text[at] as string) ||
      (!isInside && dashes.includes(text[at] as string) && !isEmojiName(text, at)) ||
      (isInside && separators.includes(text[at] as string) && !isEmojiName(text, at)) ||
      (code === 92 && text.charCodeAt(at + 1) < 64)
    if (!isMark) break
  }
  return at
}

const marks = '*_~>"\'“‘”’|\u00a0\u3000'
const dashes = ':：–—·•'
const separators = ':：.,;)–—-·•/'

const isEmojiName = (text: string, at: number): boolean => {
  if (text.charCodeAt(at) !== 58) return false
  emojiName.lastIndex = at
  return emojiName.test(text)
}
