import type { Told } from '../reading/stories/read.ts'
import { withoutDone } from './assign-criteria.ts'
import { type DoneSource, saysWhenDone } from './done.ts'

/** The same stories without what is done for any, and with whether they say when they are done in another way. */
export const withDone = (source: DoneSource, { stories, criteria }: Told): Told => ({
  stories: stories
    .map((it) => (it.sections.length > 1 ? withoutDone(source.text, it) : it))
    .map((story) =>
      story.sections.length === 0 && saysWhenDone(source, story) ? { ...story, saysWhenDone: true } : story,
    ),
  criteria,
})
