import { directiveNames, directivesIn } from '../reading/document/directive.ts'
import { fieldNamed } from '../reading/fields/other-keys.ts'
import type { Text } from '../reading/story.ts'
import type { Field } from '../syntax/frontmatter.ts'
import { readYamlFile } from '../syntax/tree.ts'
import { replace } from '../text/edit.ts'
import { message } from '../text/message.ts'
import { near } from '../text/near.ts'
import { defineRule, type Fix, type Report } from './rule.ts'

export default defineRule({
  id: 'unknown-directive',
  severity: 'warning',
  summary: 'Every comment that disables a rule is written correctly.',
  why: 'Triad ignores a comment that it does not understand, and whoever wrote it thinks that it works.',
  repair: 'Write `triad-disable-next-line`, `triad-disable` or `triad-enable`.',

  *check({ text, frontmatter }, _workspace, document) {
    const field = fieldNamed(frontmatter?.fields ?? [], 'triad')
    if (field?.shape === 'map')
      for (const key of keysIn(text.slice(field.start, field.end), field)) {
        const meant = /^(?:disabl|ignor|silenc|suppress)/i.test(key.text)
          ? 'disable'
          : near(key.text, ['disable'])
        // Who the three people are is a field of the team's own.
        if (meant && key.text !== meant)
          yield {
            span: key,
            message: message(
              'Unknown key “{0}” below “triad”: it disables nothing. Did you mean “{1}”?',
              key.text,
              meant,
            ),
            fixes: () => [change(key, meant)],
          }
      }
    if (!/<!--\s*triad/i.test(text)) return
    for (const { name } of directivesIn(document))
      if (!directiveNames.includes(name.text)) yield aboutComment(name, meantBy(name.text))
  },
})

const aboutComment = (written: Text, meant: string | null): Report => ({
  span: written,
  message: meant
    ? message('Unknown comment “{0}”: it disables nothing. Did you mean “{1}”?', written.text, meant)
    : message('Unknown comment “{0}”: it disables nothing.', written.text),
  fixes: () => (meant ? [change(written, meant)] : []),
})

const change = (written: Text, meant: string): Fix => ({
  title: message('Change to “{0}”', meant),
  edits: [replace(written, meant)],
})

/** The directive that another linter's habit, or a slip, stands for. */
function meantBy(written: string): string | null {
  const name = written
    .toLowerCase()
    .replace(/:$/, '')
    .replace(/^triad[-:\s]\s?/, 'triad-')
  if (directiveNames.includes(name)) return name
  if (/^triad-(?:disable|ignore)\b.*-(?:next|line)\b/.test(name)) return 'triad-disable-next-line'
  if (/^triad-(?:disable|ignore)\b/.test(name)) return 'triad-disable'
  if (/^triad-enable\b/.test(name)) return 'triad-enable'
  return near(name, directiveNames)
}

/** The keys below the field that `source` is, without quotes. */
function keysIn(source: string, { start: base, syntax }: Field): Text[] {
  if (syntax === 'toml') return keysOfToml(source, base)
  const { root } = readYamlFile(source)
  const value = root?.kind === 'map' ? root.entries[0]?.value : null
  const entries = value?.kind === 'map' ? value.entries : []
  return entries.map(({ key, keySpan: { start, end } }) => {
    const quote = /["']/.test(source[start] ?? '') ? 1 : 0
    return { start: base + start + quote, end: base + end - quote, text: key }
  })
}

/** `triad = { disable = […] }`, `triad.disable = […]`, or lines below `[triad]`. */
const keysOfToml = (source: string, base: number): Text[] =>
  [...source.matchAll(/(?<=[\n\r{,.][ \t]{0,40})([\w-]+)(?=[ \t]{0,9}=)/g)].map(({ index, 0: text }) => ({
    start: base + index,
    end: base + index + text.length,
    text,
  }))
