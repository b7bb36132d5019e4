import { beforeEnd, behindStart } from '../../domain/affixes.ts'
import { asideWords } from '../../domain/aside.ts'
import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { nameKey } from '../../domain/names.ts'
import type { Document } from '../document/document.ts'
import { isKindName } from './file-names.ts'
import { stemOf } from './place.ts'

/** Tools keep what they tell a model in hidden folders, or in one of their own name. */
const toolFolders =
  /(?:^|\/)(?:\.(?:claude|cursor|github|gemini|windsurf|codex|opencode|roo|clinerules)|[._]?bmad(?:-(?:core|method))?)\//i
/** What only a prompt says: where its arguments come, the tags that set off its parts, what a model is to read first. */
const promptWords =
  /^(?:allowed-tools|argument-hint):|\$ARGUMENTS\b|^#{2,3} All Needed Context\b|<\/(?:success_criteria|instructions?|output_format|constraints|objective|execution_context|process)>/gim
/** Whom a model is to play, as a prompt begins by saying. */
const promptRole = finderOf(() => [languages.flatMap(({ aside }) => phrasesOf(aside.promptRoles))])

/** What says of a document that it tells a model or a tool what to do; null where nothing does. */
export function promptIn({
  place,
  document,
}: {
  readonly place: string
  readonly document: Document
}): string | null {
  const around = place.split('/').slice(-3, -1)
  if (around.some((it) => asideWords.promptFolders.has(nameKey(it))) || toolFolders.test(place))
    return 'It lies among prompts for a tool.'
  const stem = stemOf(place)
  const rest = beforeEnd(stem, asideWords.prompts) ?? behindStart(stem, asideWords.promptVerbs)
  if (rest !== null && isKindName(rest)) return 'Its file is called as a prompt is.'
  return tellsModel(document) ? 'It tells a model what to do.' : null
}

/**
 * Whether a document speaks to a model: not in code, which shows what another says, and with a role not behind its
 * first chapters, where a document about a model quotes it.
 */
function tellsModel(document: Document): boolean {
  const { text, root } = document
  const blockAt = (index: number) => root.children.find((it) => it.start <= index && index < it.end)
  for (const { index } of text.matchAll(promptWords)) if (blockAt(index)?.type !== 'code') return true
  return (promptRole.starts(text)[0] ?? []).some((index) => {
    if (!isLineStart(text, index) || blockAt(index)?.type === 'code') return false
    const chapters = root.children.filter((it) => it.type === 'heading' && it.depth > 1 && it.end <= index)
    return chapters.length <= mostBeforeRole
  })
}

const isLineStart = (text: string, index: number): boolean => index === 0 || text[index - 1] === '\n'

/** So many headings may stand before a prompt says whom to play. */
const mostBeforeRole = 1
