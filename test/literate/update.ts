import type { Rule } from '../../server/src/rules/rule.ts'
import { writeMarks } from './marks.ts'
import { type Case, type Fence, readPage } from './page.ts'
import { fixShown, markOf, sceneOf } from './run.ts'
import { repaired, reportedIn } from './scene.ts'

/** The page with the marks and the repaired texts that the rule gives today, and nothing else changed. */
export function updated(page: string, rule: Rule): string {
  const changes = readPage(page).cases.flatMap((it) => changesOf(it, rule))
  let result = ''
  let at = 0
  for (const { fence, content } of changes.sort((a, b) => a.fence.span.start - b.fence.span.start)) {
    result += page.slice(at, fence.span.start) + content
    at = fence.span.end
  }
  return result + page.slice(at)
}

function changesOf(it: Case, rule: Rule): { fence: Fence; content: string }[] {
  const scene = sceneOf(rule, it)
  const found = reportedIn(scene)
  const marked = it.files.flatMap((fence) => {
    const text = scene.documents.get(fence.path)
    if (text === undefined) return []
    const marks = found.filter(({ path }) => path === fence.path).map(markOf)
    return [{ fence, content: writeMarks(text, marks) }]
  })
  const repairs = it.fixed.flatMap((fixed) => {
    const shown = fixShown(found, fixed)
    if (!shown) return []
    const { documents } = repaired(scene, shown.of.path, shown.fix)
    return fixed.fences.flatMap((fence) => {
      const text = documents.get(fence.path)
      return text === undefined
        ? []
        : [{ fence, content: text === '' || text.endsWith('\n') ? text : `${text}\n` }]
    })
  })
  return [...marked, ...repairs]
}
