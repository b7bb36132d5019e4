import type { Part } from '../parts/part.ts'
import {
  isAside,
  isDesign,
  isDesignPart,
  isHistory,
  isLeftOut,
  isOfFigures,
  isOfRoadmaps,
  isOutcome,
  nameIn,
} from './name.ts'

/**
 * Those of `sections`, each of which lies in `top` and comes behind what it lies in, that are about how something is
 * built. What plans are grouped by as well, such as `Modules`, is so where another chapter surely is.
 */
export function designIn(text: string, top: Part, sections: readonly Part[]): ReadonlySet<Part> {
  const names = new Map(sections.map((it) => [it, nameIn(text, it.head)]))
  const isSure = top.parts.some((it) => it.kind === 'section' && isDesign(nameIn(text, it.head)))
  const found = new Set<Part>()
  for (const [section, name] of names) {
    if (section === top) continue
    const isIn = section.around !== null && found.has(section.around)
    if (isIn || isOfFigures(name) || isHistory(name) || isDesign(name) || (isSure && isDesignPart(name)))
      found.add(section)
  }
  return found
}

/**
 * Whether a document is about how something is built: by its title, or by as many chapters on that as on other things.
 */
export function isOfDesign(text: string, top: Part): boolean {
  const title = nameIn(text, top.head)
  if (isOfRoadmaps(title)) return false
  const saysSo = (segment: string) => {
    const name = nameIn(segment, { start: 0, end: segment.length })
    return isDesign(name) || isDesignPart(name)
  }
  // `Ferry booking: design`, `Design of the till` only with its chapters
  if (top.kind === 'section' && title.segments.some(saysSo)) return true
  const chapters = top.parts
    .filter(({ kind }) => kind === 'section')
    .map(({ head }) => nameIn(text, head))
    .filter((it) => !isAside(it) && !isOutcome(it) && !isLeftOut(it))
  const ofDesign = chapters.filter((it) => isDesign(it) || isDesignPart(it)).length
  return ofDesign > 1 && ofDesign * 2 >= chapters.length
}
