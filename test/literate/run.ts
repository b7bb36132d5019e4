import type { Fix, Rule } from '../../server/src/rules/rule.ts'
import { inEnglish } from '../../server/src/text/message.ts'
import { configFrom, configures } from './config.ts'
import { brokenLaws } from './laws.ts'
import { inOrder, type Mark, readMarks, writeMarks } from './marks.ts'
import type { Case, Fixed } from './page.ts'
import { type Found, repaired, reportedIn, type Scene } from './scene.ts'
import { storedOtherwise } from './variant.ts'

/**
 * What is wrong with a case: what is reported and not marked, or marked and not reported; a fix that gives
 * another text than the one shown; and, for every fix of every finding, shown or not, a broken law or another
 * answer for the same documents stored otherwise. Empty where all is well.
 */
export function problemsOf(rule: Rule, it: Case): string[] {
  const scene = sceneOf(rule, it)
  const found = reportedIn(scene)
  const unlike = it.files.flatMap((file) =>
    differences(
      file.path,
      readMarks(file.content),
      found.filter(({ path }) => path === file.path).map(markOf),
    ),
  )
  const broken = found.flatMap((one) => one.fixes.flatMap((fix) => brokenLaws(scene, one, fix)))
  const fixed = broken.length > 0 ? [] : it.fixed.flatMap((shown) => wronglyFixed(scene, found, shown))
  const problems = [...unlike, ...broken, ...fixed]
  return problems.length > 0 ? problems : storedOtherwise(scene, found)
}

/** The documents of a case without their marks. */
export function sceneOf(rule: Rule, it: Case): Scene {
  const files = it.files.map(({ path, content }) => ({ path, text: readMarks(content).text }))
  const documents = files.filter((file) => !configures(file)).map(({ path, text }) => [path, text] as const)
  return { rule, config: configFrom(files), documents: new Map(documents) }
}

/** A finding as a page marks it. */
export const markOf = ({ finding }: Found): Mark => ({
  start: finding.span.start,
  end: finding.span.end,
  message: inEnglish(finding.message),
  severity: finding.severity === finding.rule.severity ? null : finding.severity,
})

function differences(
  path: string,
  { text, marks }: { text: string; marks: readonly Mark[] },
  reported: readonly Mark[],
): string[] {
  const same = (a: Mark, b: Mark) =>
    inOrder(a, b) === 0 && a.message === b.message && a.severity === b.severity
  const extra = [...reported]
  const missing = marks.filter((mark) => {
    const at = extra.findIndex((it) => same(it, mark))
    return at < 0 || extra.splice(at, 1).length === 0
  })
  const tell = (what: string) => (mark: Mark) => `${path}: ${what}\n${excerpt(text, mark)}`
  return [...missing.map(tell('marked, but not reported')), ...extra.map(tell('reported, but not marked'))]
}

/** The lines a mark stands in, with the carets. */
function excerpt(text: string, mark: Mark): string {
  const start = text.lastIndexOf('\n', mark.start - 1) + 1
  const next = text.indexOf('\n', mark.end)
  const moved = { ...mark, start: mark.start - start, end: mark.end - start }
  return writeMarks(text.slice(start, next < 0 ? text.length : next), [moved]).replace(/^/gm, '    ')
}

/** The finding and the fix that a “Fixed” shows: the first finding that has it. */
export function fixShown(found: readonly Found[], { title }: Fixed): { of: Found; fix: Fix } | null {
  for (const of of found) {
    const fix = of.fixes.find((it) => title === null || inEnglish(it.title) === title)
    if (fix) return { of, fix }
  }
  return null
}

function wronglyFixed(scene: Scene, found: readonly Found[], fixed: Fixed): string[] {
  const shown = fixShown(found, fixed)
  if (!shown) {
    const titles = found.flatMap(({ fixes }) => fixes.map((fix) => `“${inEnglish(fix.title)}”`))
    return [`No finding has the fix “${fixed.title ?? 'Fixed'}”; there is ${titles.join(', ') || 'none'}.`]
  }
  const after = repaired(scene, shown.of.path, shown.fix)
  const name = `The fix “${inEnglish(shown.fix.title)}”`
  const problems: string[] = []
  for (const [path, text] of after.documents) {
    const expected = fixed.fences.find((fence) => fence.path === path)
    if (!expected && text !== scene.documents.get(path))
      problems.push(`${name} changes ${path}, which is not shown:\n${text}`)
    if (expected && expected.content !== text)
      problems.push(
        `${name} does not give what is shown.\n── shown: ${path}\n${expected.content}── given\n${text}`,
      )
  }
  for (const { path } of fixed.fences)
    if (!after.documents.has(path)) problems.push(`${name} does not create ${path}.`)
  return problems
}
