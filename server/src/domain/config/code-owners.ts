import makeMatcher from 'ignore'
import { isWild, steadily } from './steady-glob.ts'

/** Whom a repository names for its files, in a `CODEOWNERS`. */
export interface CodeOwners {
  /** Where it lies in its repository: `.github/CODEOWNERS`. */
  readonly path: string
  /** The way from its repository down to the workspace: empty, or with a `/` at its end. */
  readonly prefix: string
  readonly text: string
  /** Whom the last line names that fits a path of the workspace, as it is written there: `@ada`, `@harbour/berths`. */
  readonly ownersOf: (path: string) => readonly string[]
}

/** What a `CODEOWNERS` says. Lines that are none of one do not count, and the rest does. */
export function readCodeOwners({ path, prefix, text }: Omit<CodeOwners, 'ownersOf'>): CodeOwners {
  const lines = linesIn(text).reverse()
  const ownersOf = (document: string) => {
    const place = prefix + document
    return lines.find(({ needle, takes }) => place.includes(needle) && takes(place))?.owners ?? []
  }
  return { path, prefix, text, ownersOf }
}

interface Line {
  readonly owners: readonly string[]
  /** What stands in every path that fits, so that few paths are compared with few patterns. */
  readonly needle: string
  readonly takes: (path: string) => boolean
}

/** Nobody writes more lines; whoever does gets the first of them. */
const most = 10_000
/** UTF-16 units of a line; of a longer pattern no regular expression can be made. */
const longest = 2000

function linesIn(text: string): Line[] {
  const lines: Line[] = []
  // GitLab gives a section owners, which its patterns have that name none.
  let usual: readonly string[] = []
  for (const line of text.split(/\r\n?|\n/, most)) {
    if (line.length > longest) continue
    const section = /^\s*\^?\[[^\]]+\](?:\[\d+\])?(?:\s+(.*))?$/.exec(line)
    if (section) usual = ownersIn(section[1] ?? '') ?? []
    const [, pattern = '', rest = ''] = section ? [] : (/^\s*((?:\\.|[^\s\\])+)(.*)$/.exec(line) ?? [])
    const named = ownersIn(rest)
    // Nothing is taken back here, unlike in a `.gitignore`.
    if (/^(?:[#!]|$)/.test(pattern) || named === null) continue
    lines.push({
      owners: named.length > 0 ? named : usual,
      needle: needleOf(pattern),
      takes: taking(pattern),
    })
  }
  return lines
}

/** The longest part of a pattern that stands in a path as it is. */
const needleOf = (pattern: string): string =>
  pattern
    .replace(/\\.|\[[^\]]*\]?/g, '*')
    .split(/[*?\\]+/)
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')

/** The owners that a line names; null where it names something that is none. */
function ownersIn(text: string): string[] | null {
  const words = text
    .replace(/(?:^|\s)#.*$/, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const owners = words.filter((word) => word.includes('@'))
  return words.length > 0 && owners.length === 0 ? null : owners
}

/** Patterns as git reads them, but for `docs/*`, which means the files in `docs` and none further down. */
function taking(pattern: string): (path: string) => boolean {
  if (isWild(pattern)) return steadily(pattern, false)
  const matcher = () =>
    makeMatcher({ ignoreCase: false }).add(
      /(?:^|[^*])\/\*$/.test(pattern) ? [pattern, `!${pattern}/`] : [pattern],
    )
  let made: ReturnType<typeof matcher> | undefined
  return (path) => {
    made ??= matcher()
    return made.ignores(path)
  }
}
