import { beforeEnd, behindStart } from '../../domain/affixes.ts'
import { templateWords } from '../../domain/aside.ts'
import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { kindInTitle, ofs } from '../../domain/titles.ts'
import type { Field } from '../../syntax/frontmatter.ts'
import type { Document } from '../document/document.ts'
import { fieldsNamed, titleKeys } from '../fields/other-keys.ts'
import { readObjectives } from '../objectives/read.ts'
import { placeholdersOf } from '../placeholders/placeholders.ts'
import { isTemplatePlace } from './place.ts'

/** Whether a heading says that a document known by its name alone is about something else. */
export function isAbout({ lookalike, items, objectives }: ArtifactType, document: Document): boolean {
  const { root, text } = document
  const isPlan = items === 'planned'
  if (!lookalike && !isPlan) return false
  const says = root.children.some((block) => {
    if (block.type !== 'heading') return false
    const said = text.slice(block.content.start, block.content.end)
    return lookalike?.test(said) || (isPlan && curricula.within(said) !== 0)
  })
  return says && (objectives !== 'subject' || !statesObjectives(document))
}

const curricula = finderOf(() => [languages.flatMap((it) => phrasesOf(it.curricula))])

/** Whether a document states an objective, under that name or another. */
export const statesObjectives = ({ text, parts }: Document): boolean =>
  readObjectives(text, parts, true).objectives.length > 0

const slot = /^\s*(?:\{\{.*\}\}|<[^>]*>)\s*$/
/** `# Feature Specification: [FEATURE NAME]` */
const titleSlot = /(?:^|:)\s*\[\p{Lu}[\p{Lu} _-]{2,40}\]\s*$/u

/** Where something is to be written. */
const blank = String.raw`(?:\[[^\]\n]{2,60}\](?![([:])|<[^<>/=\n]{2,60}>|\{[^{}\n]{1,60}\}|_{3,})`
/** `# Sprint [number of the sprint]` */
const blankTitle = new RegExp(String.raw`(?:^|[\s:#–—-])${blank}\s*$`)
/** A line, or what a label says, that is nothing but a blank: `- **Done:** [what was done]`. */
const blankLine = new RegExp(
  String.raw`^[ \t>|*+-]{0,12}(?:\d{1,2}[.)] )?(?:[^\n:：[\]]{1,60}[:：][*_ \t]{0,4})?(${blank})[ \t*_.|]{0,6}$`,
  'gm',
)
/** A form that nobody has touched has more than one. */
const fewestBlanks = 2

/** Whether blanks stand in a title, and as whole lines below it: a form that was copied under a name of its own. */
function isBlankForm(title: string, text: string): boolean {
  if (!blankTitle.test(title)) return false
  const found = new Set<string>()
  for (const [, slot = ''] of text.slice(0, 20_000).matchAll(blankLine))
    if (/\p{L}|_/u.test(slot) && !text.includes(`${slot}:`)) found.add(slot)
  return found.size >= fewestBlanks
}

/** Whether a title calls its document the form of one: `User Stories Template`, `Plantilla de historia`. */
function isTitleOfTemplate(title: string): boolean {
  const before = beforeEnd(title, templateWords)
  if (before !== null && kindInTitle(before)) return true
  const [of = '', ...behind] = (behindStart(title, templateWords) ?? '').split(' ')
  return ofs.has(of) && kindInTitle(behind.join(' '))?.isWhole === true
}

/** A field that has no value yet. */
const isOpen = ({ shape, scalars }: Field): boolean =>
  shape !== 'map' && scalars.every(({ text }) => text.trim() === '')

/**
 * Whether somebody else is to fill a document in: `unnamed` where its id or title is a slot, or its place says so and a
 * slot or a field without a value stands in it; `slots` where only its title or its prose says so; null where it is none.
 */
export function isTemplate(
  path: string,
  fields: readonly Field[],
  document: Document,
): 'unnamed' | 'slots' | null {
  const { root, text } = document
  if (
    fieldsNamed(fields, [...titleKeys, 'id']).some((field) => field.scalars.some((it) => slot.test(it.text)))
  )
    return 'unnamed'
  if (isTemplatePlace(path) && (fields.some(isOpen) || placeholdersOf(document).length > 0)) return 'unnamed'
  const title = root.children.find((block) => block.type === 'heading')?.content
  const called = title ? text.slice(title.start, Math.min(title.end, title.start + 200)) : ''
  if (titleSlot.test(called) || isTitleOfTemplate(called) || isBlankForm(called, text)) return 'slots'
  if (text.includes('{%') && /\{%-?\s*(?:for|if|include|assign)\b/.test(text)) return 'slots'
  if (!text.includes('{{')) return null
  const slots = placeholdersOf(document, true).filter((it) => it.text.startsWith('{{'))
  return new Set(slots.map((it) => it.text)).size >= 3 ? 'slots' : null
}
