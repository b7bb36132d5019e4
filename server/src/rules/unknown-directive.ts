import { directiveNames, directivesIn } from '../model/directive.ts'
import { fieldNamed } from '../model/keys.ts'
import { near } from '../model/near.ts'
import type { Text } from '../model/story.ts'
import { readYamlFile } from '../syntax/tree.ts'
import { replace } from '../text/edit.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'unknown-directive',
  severity: 'warning',
  summary: 'What asks Triad to say nothing is written as Triad reads it.',
  why: 'What Triad does not understand silences nothing, and whoever wrote it thinks that it does.',
  repair: 'Write `triad-disable-next-line`, `triad-disable` or `triad-enable`.',

  *check({ text, frontmatter }, _workspace, document) {
    const field = fieldNamed(frontmatter?.fields ?? [], 'triad')
    if (field?.shape === 'map')
      for (const key of keysIn(text.slice(field.start, field.end), field.start)) {
        const meant = /^(?:disabl|ignor|silenc|suppress)/i.test(key.text)
          ? 'disable'
          : near(key.text, ['disable'])
        // Who the three people are is a field of the team's own.
        if (meant && key.text !== meant) yield about(key, 'There is no `{}` below `triad`', meant)
      }
    if (!/<!--\s*triad/i.test(text)) return
    for (const { name } of directivesIn(document))
      if (!directiveNames.includes(name.text)) yield about(name, 'There is no `{}`', meantBy(name.text))
  },
})

const about = (written: Text, what: string, meant: string | null): Report => ({
  span: written,
  message: `${what.replace('{}', () => written.text)}, so it silences nothing${meant ? `; did you mean \`${meant}\`?` : '.'}`,
  fixes: () => (meant ? [{ title: `Change to \`${meant}\``, edits: [replace(written, meant)] }] : []),
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

/** The keys below the one that `source` begins with; `base` is where that stands in the document. */
function keysIn(source: string, base: number): Text[] {
  const { root } = readYamlFile(source)
  const value = root?.kind === 'map' ? root.entries[0]?.value : null
  const entries = value?.kind === 'map' ? value.entries : []
  return entries.map(({ key, keySpan }) => ({
    start: base + keySpan.start,
    end: base + keySpan.end,
    text: key,
  }))
}
