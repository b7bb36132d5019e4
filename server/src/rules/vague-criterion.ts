import { mayBeVague, vagueWordsIn } from '../reading/criteria/vague.ts'
import { isClosed } from '../reading/fields/status.ts'
import { type Criterion, criteriaSectionsOf } from '../reading/story.ts'
import { codeSpans } from '../syntax/inline.ts'
import { message } from '../text/message.ts'
import { defineRule } from './rule.ts'

/** More vague criteria than this in one section are one finding. */
const many = 3

export default defineRule({
  id: 'vague-criterion',
  severity: 'hint',
  summary: 'Every criterion can be tested: it says how fast, how easy, which cases.',
  why: 'What one person finds fast, another finds slow, and the story comes back.',
  repair: 'Replace the word with what can be measured or seen.',

  *check(artifact) {
    if (isClosed(artifact.status)) return
    for (const { criteria, label, start, end } of criteriaSectionsOf(artifact)) {
      if (!mayBeVague(artifact.text.slice(start, end))) continue
      const found = criteria.flatMap((criterion) => vagueIn(artifact.text, criterion) ?? [])
      if (found.length > many)
        yield {
          span: label,
          message: message(
            '{0} of these criteria have words that cannot be tested, such as “{1}”.',
            found.length,
            found[0]?.word ?? '',
          ),
        }
      else
        for (const { start, end, word } of found)
          yield {
            span: { start, end },
            message: message('“{0}” cannot be tested: say what can be measured or seen.', word),
          }
    }
  },
})

/** The first vague word of a criterion; a number in it says what is meant. */
function vagueIn(text: string, { start, end, checked }: Criterion) {
  // What is ticked was agreed on.
  if (checked) return null
  const source = text.slice(start, end)
  const found = vagueWordsIn(source)
  if (
    found.length === 0 ||
    /\d/.test(source.replace(/^\s*(?:[-*+]|#?\d+[.):]?)\s*(?:\[[ xX]\]\s*)?(?:#\d+\s*)?/, ''))
  )
    return null
  const code = source.includes('`') ? codeSpans(source) : []
  for (const { start: at, end: until, text: word } of found) {
    // In quotes a word is spoken of; in brackets it only adds to what is said.
    const before = source.slice(Math.max(0, at - 80), at)
    const isQuoted =
      /["“„«`「『][^"”»`」』]*$/.test(before) || before.split('(').length > before.split(')').length
    // `quickly (within a second)`, `reasonable: it fits on a page`
    const behind = source.slice(until, until + 120)
    const isExplained = /^[*_]{0,3}[ \t]{0,4}(?::\s|\([^()\s]{0,40}\s[^()]{0,80}\))/.test(behind)
    if (isQuoted || isExplained || code.some((span) => span.start <= at && at < span.end)) continue
    return { start: start + at, end: start + until, word }
  }
  return null
}
