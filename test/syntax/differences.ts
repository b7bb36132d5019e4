import { frontmatterOf } from '../../server/src/syntax/frontmatter.ts'
import { outline } from '../../server/src/syntax/outline.ts'
import { type Shape, shapeOfOutline, shapeOfRemark } from './shape.ts'

/** One place where the outline and remark disagree: the two nodes and what of them differs. */
export interface Difference {
  readonly what: 'type' | 'start' | 'end' | 'facts' | 'content' | 'children'
  readonly ours: Shape
  readonly theirs: Shape
  /** The nodes above, from the root down, as the outline has them. */
  readonly parents: readonly Shape[]
  /** Without a byte order mark, as the offsets count. */
  readonly text: string
}

/** Where the outline of `text` differs from remark's tree in a way that no entry of `meant` covers. */
export function differences(text: string): readonly string[] {
  const found: Difference[] = []
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (meantForText.some((it) => it.covers(plain))) return []
  compare(shapeOfOutline(outline(text), text), shapeOfRemark(text), [], plain, found)
  return found.filter((it) => !meant.some((entry) => entry.covers(it))).map(describe)
}

function compare(
  ours: Shape,
  theirs: Shape,
  parents: readonly Shape[],
  text: string,
  found: Difference[],
): void {
  const differs = (what: Difference['what']) => found.push({ what, ours, theirs, parents, text })
  if (ours.type !== theirs.type) return void differs('type')
  if (ours.start !== theirs.start && ours.type !== 'root') differs('start')
  if (ours.end !== theirs.end && ours.type !== 'root') differs('end')
  if (!sameFacts(ours.facts, theirs.facts)) differs('facts')
  if (theirs.content !== null && `${ours.content}` !== `${theirs.content}`) differs('content')
  if (ours.children.map((it) => it.type).join() !== theirs.children.map((it) => it.type).join())
    return void differs('children')
  for (const [index, child] of ours.children.entries())
    compare(child, theirs.children[index] as Shape, [...parents, ours], text, found)
}

/** remark decodes escapes and references in the language, and replaces NUL; the outline gives it as it stands. */
const sameFacts = (ours: Shape['facts'], theirs: Shape['facts']): boolean =>
  JSON.stringify(ours) === JSON.stringify(theirs) ||
  (typeof ours.lang === 'string' && /[\\&\0]/.test(ours.lang))

const describe = ({ what, ours, theirs, text }: Difference): string =>
  `${what}: ${brief(ours)} is ${brief(theirs)} to remark, in ${JSON.stringify(text.slice(0, 200))}`

const brief = (it: Shape): string =>
  `${it.type}[${it.start},${it.end}]${JSON.stringify(it.facts)}(${it.content})<${it.children.map((child) => child.type)}>`

interface Meant<T> {
  readonly because: string
  covers(it: T): boolean
}

/** Texts that are not compared at all. */
const meantForText: readonly Meant<string>[] = [
  {
    because:
      'A first line `---` that no fence closes is a thematic break; remark then sees no container in the document.',
    covers: (text) => /^---[ \t]*(\r|\n)/.test(text) && !/(\r|\n)---[ \t]*(\r|\n|$)/.test(text),
  },
  {
    because: 'Frontmatter of TOML or JSON, and what does not begin the text, is none to remark.',
    covers: (text) => {
      const block = frontmatterOf(outline(text))
      return block !== null && (block.syntax !== 'yaml' || block.before.end > block.before.start)
    },
  },
  {
    because: 'A checkbox right after an empty item, but outside of its list, is text; remark fails on it.',
    covers: (text) => /[-*+.)](\r\n|\r|\n).*\[[\sxX]\]/.test(text) && failsOn(text),
  },
]

function failsOn(text: string): boolean {
  try {
    shapeOfRemark(text)
    return false
  } catch {
    return true
  }
}

const CONTAINERS = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition'])

/** Differences that are meant, each as narrow as it can be told. */
const meant: readonly Meant<Difference>[] = [
  {
    because:
      'A container ends with its last block; remark may let it run on over the markers of the line that closes it.',
    covers: ({ what, ours, theirs, text }) =>
      what === 'end' &&
      CONTAINERS.has(ours.type) &&
      ours.end < theirs.end &&
      /^(\s|>|[-*+]|\d+[.)])*$/.test(text.slice(ours.end, theirs.end)),
  },
  {
    because:
      'The paragraph of a task starts with its first character; remark leaves white space, or all of the checkbox.',
    covers: ({ what, ours, theirs, parents, text }) =>
      what === 'start' &&
      ours.type === 'paragraph' &&
      typeof parents.at(-1)?.facts.checked === 'boolean' &&
      /^(\[[\sxX]+\])?[\s>]*$/.test(text.slice(theirs.start, ours.start)),
  },
  {
    because:
      'A checkbox right after an empty item, but outside of its list, is text; remark takes it for one of the item around.',
    covers: ({ what, ours, theirs, parents, text }) =>
      what === 'facts'
        ? ours.type === 'listItem' && typeof theirs.facts.checked === 'boolean' && boxBehindEmpty(ours, text)
        : what === 'start' &&
          /^\[[\sxX]\][\s>]*$/.test(text.slice(ours.start, theirs.start)) &&
          parents.at(-1)?.type === 'listItem' &&
          boxBehindEmpty(parents.at(-1) as Shape, text),
  },
  {
    because: 'An underlined heading starts with its text; remark counts the definitions before it in.',
    covers: ({ what, ours, theirs, parents }) =>
      what === 'start' &&
      ours.type === 'heading' &&
      parents.at(-1)?.children.some((it) => it.type === 'definition' && it.start === theirs.start) === true,
  },
  {
    because:
      'A complete tag in a paragraph heads a table as other text does; remark takes both lines for HTML.',
    covers: ({ what, ours, text }) =>
      what === 'children' && ours.children.some((it) => it.type === 'table' && text[it.start] === '<'),
  },
  {
    because:
      'Containers nest 32 deep, what would open one more is text; remark has no bound, and is quadratic.',
    covers: ({ ours, parents }) =>
      [...parents, ours].filter((it) => CONTAINERS.has(it.type) && it.type !== 'listItem').length >= 32,
  },
  {
    because:
      'A footnote definition in another one is left where the indentation ends; remark counts it twice.',
    covers: ({ ours, parents }) => nestsFootnotes(parents[0] ?? ours),
  },
]

/** Whether a paragraph of an item begins with a checkbox, and stands right after a list that ends with an empty item. */
const boxBehindEmpty = ({ children }: Shape, text: string): boolean =>
  children.some((it, at) => {
    const before = children[at - 1]
    return (
      it.type === 'paragraph' &&
      before !== undefined &&
      endsEmpty(before) &&
      /^\[[\sxX]\]\s/.test(text.slice(it.start, it.end))
    )
  })

const endsEmpty = ({ type, children }: Shape): boolean => {
  const last = children.at(-1)
  if (type === 'list') return last !== undefined && endsEmpty(last)
  return type === 'listItem' && (last === undefined || endsEmpty(last))
}

const nestsFootnotes = (shape: Shape): boolean =>
  shape.children.some(
    (child) =>
      (shape.type === 'footnoteDefinition' && child.type === 'footnoteDefinition') || nestsFootnotes(child),
  )
