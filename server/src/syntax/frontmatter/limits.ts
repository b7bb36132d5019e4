/** Beyond these YAML is refused with a fault, since it can be made slow or endless. */
export const maxLength = 64 * 1024
export const maxDepth = 64

/** How deep brackets nest, at most; block nesting is bounded by the length of its indentation. */
export function yamlDepth(source: string): number {
  let depth = 0
  let deepest = 0
  for (const char of source) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth)
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1)
  }
  const indent = /^(?:[ ]{128}| *(?:- ?){65})/m.test(source)
  return indent ? maxDepth + 1 : deepest
}
