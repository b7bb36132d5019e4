import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Suppression } from '../reading/document/suppression.ts'
import { replace } from '../text/edit.ts'
import { lineStart } from '../text/line.ts'
import { message } from '../text/message.ts'
import { near } from '../text/near.ts'
import type { Span } from '../text/span.ts'
import { defineRule, type Fix, type Report } from './rule.ts'

/** What it reports `check` asks for, once it knows what the other rules found; see `aboutUnused`. */
export default defineRule({
  id: 'unused-suppression',
  severity: 'info',
  summary: 'Every comment that disables a rule is still needed.',
  why: 'A comment that is no longer needed hides the next finding.',
  repair: 'Remove it, or correct the name of the rule.',
  fixesSafely: true,
  *check() {},
})

/** What there is to know about the rules: the ids of all of them, and whether one, or any, is switched off here. */
export interface Known {
  readonly ids: readonly string[]
  readonly isOff: (id: string | null) => boolean
}

/** What is wrong with a suppression that suppresses nothing. */
export function aboutUnused(artifact: Artifact, suppression: Suppression, { ids, isOff }: Known): Report {
  const { rule, directive } = suppression
  const span = rule ? { start: rule.start, end: rule.end } : directive
  if (rule && !ids.includes(rule.text)) {
    const closest = near(rule.text, ids)
    return {
      span,
      message: closest
        ? message('Unknown rule “{0}”. Did you mean “{1}”?', rule.text, closest)
        : message('Unknown rule “{0}”.', rule.text),
      fixes: () => [
        ...(closest
          ? [
              {
                title: message('Change to “{0}”', closest),
                edits: [replace(span, closest)],
                safe: true as const,
              },
            ]
          : []),
        removal(artifact, suppression),
      ],
    }
  }
  return {
    span,
    message: rule
      ? message('This is no longer needed: “{0}” finds nothing here.', rule.text)
      : message('This is no longer needed: no rule finds anything here.'),
    fixes: () => {
      const fix = removal(artifact, suppression)
      // A rule that is off, for one person or at this stage, finds nothing now, and may do so later.
      const isDone = !isOff(rule?.text ?? null) && !saysMore(artifact.text, suppression)
      return [isDone ? { ...fix, safe: true } : fix]
    },
  }
}

/** Whether a person wrote more there than names of rules: why it is silenced, or what another key says. */
const saysMore = (text: string, { directive, by }: Suppression): boolean => {
  const said = text.slice(directive.start, directive.end)
  return by === 'comment' ? /\s--\s/.test(said) : !/^triad:\s*\{?\s*disable:[^:#]*$/i.test(said)
}

/** One rule of several is taken out of its list; a comment or a field that has no other goes as a whole. */
function removal(artifact: Artifact, { rule, directive, by }: Suppression): Fix {
  const others = artifact.suppressions.some(
    (it) => it.directive.start === directive.start && it.rule !== rule,
  )
  const title = others
    ? message('Remove “{0}”', rule?.text ?? '')
    : by === 'comment'
      ? message('Remove the comment')
      : message('Remove the field')
  const span = rule && others ? withComma(artifact.text, rule) : withLine(artifact.text, directive)
  return { title, edits: [replace(span)] }
}

/** A name, in its quotes, with what sets it apart from the next one, or from the one before. */
function withComma(text: string, name: Span): Span {
  const quoted = /["']/.test(text[name.end] ?? '') ? 1 : 0
  const start = name.start - quoted
  const end = name.end + quoted
  const after = /^[ \t]*,[ \t]*/.exec(text.slice(end, end + 20))?.[0] ?? ''
  if (after !== '' || /^[ \t]+[a-z]/.test(text.slice(end, end + 20)))
    return { start, end: end + (after.length || 1) }
  const before =
    /(?:,[ \t]*|[\r\n]+[ \t]*-[ \t]+|[ \t]+)$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  return { start: start - before.length, end }
}

/** What stands alone on its line goes with the line, and with the blank one behind it. */
function withLine(text: string, { start, end }: Span): Span {
  const from = lineStart(text, start)
  const after = /^[ \t]*(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))?/.exec(text.slice(end, end + 80))
  return after && text.slice(from, start).trim() === ''
    ? { start: from, end: end + after[0].length }
    : { start, end }
}
