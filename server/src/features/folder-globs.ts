import { globOf, matching } from '../domain/config/globs.ts'

/** More names than these nobody reads in one glob. */
const mostNames = 12

/**
 * A glob that takes in `paths`, which lie in `folder` (with `/` at its end, or empty), and none of `others` beside them:
 * the whole folder; what the names begin with, or do not; each by its name. Null where they are too many to be named.
 */
export function globFor(folder: string, paths: readonly string[], others: readonly string[]): string | null {
  const names = paths.map((path) => path.slice(folder.length)).sort()
  const place = folder === '' ? '/' : globOf(folder)
  const first = new Set(others.map((path) => path.slice(folder.length, folder.length + 1).toUpperCase()))
  const globs = [
    '*.md',
    `${globOf(commonPrefix(names)).replace(/^\//, '')}*.md`,
    /^[A-Z\d_]+$/.test([...first].join('')) ? `[!${[...first].sort().join('')}]*.md` : null,
    names.length <= mostNames && names.every((it) => /^[^,{}]+$/.test(it))
      ? `{${names.map(nameOf).join(',')}}.md`
      : null,
  ].flatMap((it) => (it === null ? [] : [place + it]))
  return (
    globs.find((glob) => {
      const takes = matching([glob])
      return paths.every(takes) && !others.some(takes)
    }) ?? null
  )
}

const nameOf = (name: string): string => globOf(name.replace(/\.md$/i, '')).replace(/^\//, '')

/** What all names begin with, up to a sign that parts words. */
function commonPrefix([first = '', ...rest]: readonly string[]): string {
  let length = first.length
  for (const name of rest) while (!name.startsWith(first.slice(0, length))) length--
  return /^.*[-_ .]/.exec(first.slice(0, length))?.[0] ?? ''
}
