import { speaksOfForAll } from '../criteria/names.ts'
import type { Told } from '../stories/read.ts'
import type { CriteriaSection, Story } from '../story.ts'
import { type DoneSource, doneIn } from './done.ts'

/** The same stories without what is done for any, and with whether they say when they are done in another way. */
export function withDone(source: DoneSource, { stories, criteria, formats }: Told): Told {
  const saysWhenDone = doneIn(source)
  return {
    stories: stories
      .map((it) => (it.sections.length > 1 ? withoutDone(source.text, it) : it))
      .map((story) =>
        story.sections.length === 0 && saysWhenDone(story) ? { ...story, saysWhenDone: true } : story,
      ),
    criteria,
    formats,
  }
}

/** What is done for every story is no condition of this one, where it has conditions of its own. */
function withoutDone(text: string, { sections, ...story }: Story): Story {
  const isDone = ({ label }: CriteriaSection) => speaksOfForAll(text.slice(label.start, label.end))
  const own = sections.filter((section) => !isDone(section))
  return { ...story, sections: own.length > 0 ? own : sections }
}
