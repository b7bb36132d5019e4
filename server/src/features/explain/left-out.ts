import type { Story } from '../../reading/story.ts'
import { isQuoted, toldIn } from '../../workspace/told.ts'
import { storiesToldBy, toldWhere } from '../../workspace/told-elsewhere.ts'
import { fullName, storyName } from '../titles.ts'
import { type Chapter, chapter, type Entry, entry, words } from './explanation.ts'
import { at, type Telling } from './telling.ts'

/** What stands in a document and does not count, with the reason; and which rules it has switched off. */
export function leftOut(telling: Telling): Chapter[] {
  const { artifact, workspace, say } = telling
  const told = toldIn(workspace, artifact)
  const own = storiesToldBy(workspace, artifact)
  return chapter(say('Left out'), [
    ...artifact.stories.flatMap((it) => (told.includes(it) ? [] : [unheard(telling, it, own.includes(it))])),
    ...artifact.placeholders.map((it) =>
      entry(say('Still to be filled in: {0}', at(telling, words(it.text), it))),
    ),
    ...artifact.suppressions.map(({ rule, directive }) =>
      entry(
        rule
          ? say('Findings of {0}, as the document asks', at(telling, rule.text, directive))
          : say('Findings of all rules, as the document asks: {0}', at(telling, 'triad-disable', directive)),
      ),
    ),
  ])
}

function unheard(telling: Telling, story: Story, isOwn: boolean): Entry {
  const { artifact, workspace, say } = telling
  const name = at(telling, words(fullName(storyName(story))), story)
  if (isOwn && isQuoted(story)) return entry(say('Only quoted, to say why the document is there: {0}', name))
  const path = toldWhere(workspace, artifact, story)
  return entry(
    path ? say('Only mentioned, and told in {1}: {0}', name, path) : say('Only mentioned: {0}', name),
  )
}
