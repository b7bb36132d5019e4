import type { Section } from './section.ts'
import type { CriteriaSection, Story } from './story.ts'
import { storyName } from './story-name.ts'

/** What a document tells: its stories, and the criteria that are those of no story but of the whole. */
export interface Told {
  readonly stories: readonly Story[]
  readonly criteria: readonly CriteriaSection[]
}

/**
 * Criteria belong to the nearest story above them, as far as its section goes, and to the next section where that
 * holds nothing else. What stands elsewhere is for the whole document; or for its only story, or its list of them.
 */
export function assignCriteria(
  found: readonly Story[],
  criteria: readonly CriteriaSection[],
  sections: readonly Section[],
): Told {
  const owned = found.map((): CriteriaSection[] => [])
  const ends = found.map((story) => endOf(story, sections, found.length === 1))
  const rest: CriteriaSection[] = []
  const isList = found.every((story) => story.heading === null)
  const [first] = found
  const named = sections.find(({ heading }) => heading === first?.heading)
  // What such a section holds is all there is to tell.
  const isOnly = found.length === 1 && named !== undefined && storyName.test(named.bare)
  for (const section of criteria) {
    let at = -1
    for (let i = 0; i < found.length; i++) if ((found[i] as Story).start <= section.start) at = i
    const isTheirs = at >= 0 && section.start < (ends[at] as number)
    // Those above a list of stories in one section are theirs as well.
    const around = sections.findLast(({ start, end }) => start <= section.start && section.start < end)
    const isAbove = at < 0 && isList && first !== undefined && first.start < (around?.end ?? Infinity)
    if (isTheirs || isAbove || isOnly) owned[Math.max(0, at)]?.push(section)
    else rest.push(section)
  }
  return {
    stories: found.map((story, i) =>
      owned[i]?.length === 0 ? story : { ...story, sections: owned[i] as CriteriaSection[] },
    ),
    criteria: rest,
  }
}

/** Names of criteria that are for a whole document. */
const forAll = /^overall\b|definition of done/

/** Up to where criteria are those of a story: the end of its section, and of sections of criteria right behind it. */
function endOf(story: Story, sections: readonly Section[], isOnly: boolean): number {
  const around = story.heading
    ? story
    : sections.findLast(({ start, end }) => start <= story.start && story.start < end)
  let end = around?.end ?? sections[0]?.start ?? Number.POSITIVE_INFINITY
  for (const section of sections) {
    if (section.start < end) continue
    if (section.start > end || section.heading.depth < story.depth || !section.announces) break
    // What is for all of them follows the last of a list, too.
    if (!isOnly && (!story.heading || forAll.test(section.bare))) break
    end = section.end
  }
  return end
}

/** What is done for any story is none of its own criteria, where it has some. */
export function withoutDone(text: string, { sections, ...story }: Story): Story {
  const isDone = ({ label }: CriteriaSection) =>
    /\b(?:definition of done|dod)\b/i.test(text.slice(label.start, label.end))
  const own = sections.length > 1 ? sections.filter((section) => !isDone(section)) : sections
  return { ...story, sections: own.length > 0 ? own : sections }
}
