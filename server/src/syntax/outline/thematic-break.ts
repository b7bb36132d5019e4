/** Whether `start` to `end` is nothing but three or more of its first character, and white space (CommonMark 4.1). */
export function isThematicBreak(text: string, start: number, end: number): boolean {
  const marker = text.charCodeAt(start)
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === marker) count++
    else if (code !== 32 && code !== 9) return false
  }
  return count >= 3
}
