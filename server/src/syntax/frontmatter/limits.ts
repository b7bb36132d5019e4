/** Beyond these a block is refused with a fault, since it can be made slow or endless. */
export const maxLength = 64 * 1024
export const maxDepth = 64

/** How deep brackets nest, at most. */
export function bracketDepth(source: string): number {
  let depth = 0
  let deepest = 0
  for (const char of source) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth)
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1)
  }
  return deepest
}

/** The same of YAML, where block nesting is bounded by the length of its indentation. */
export function yamlDepth(source: string): number {
  const indent = /^(?:[ ]{128}| *(?:- ?){65})/m.test(source)
  return indent ? maxDepth + 1 : bracketDepth(source)
}
