import { isArchived } from '../reading/artifact/archive.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Document } from '../reading/document/document.ts'
import type { Suppression } from '../reading/document/suppression.ts'
import { append } from '../text/append.ts'
import { type Edit, withLineEnds } from '../text/edit.ts'
import type { Message } from '../text/message.ts'
import { settingOf } from '../workspace/asked.ts'
import { artifactAt, documentAt, type Workspace } from '../workspace/workspace.ts'
import { leavesOthers } from '../writing/kept-words.ts'
import { rules as allRules } from './index.ts'
import type { Finding, Fix, Report, Rule, Severity } from './rule.ts'
import unusedSuppression, { aboutUnused } from './unused-suppression.ts'

/**
 * What is wrong with the document at `path`, in the order of the text; nothing where it is no artifact, or in an archive.
 * A function of the workspace alone: the same one gives the same findings.
 */
export function check(workspace: Workspace, path: string, rules: readonly Rule[] = allRules): Finding[] {
  const artifact = artifactAt(workspace, path)
  if (!artifact || isArchived(path)) return []
  const checked = { artifact, workspace, document: documentAt(workspace, path) }
  const alone = foundAlone(checked)
  if (alone)
    return alone.filter(
      (finding) => rules.includes(finding.rule) && !artifact.suppressions.some((it) => isAbout(it, finding)),
    )
  const found = foundBy(rules, checked)
  const findings = artifact.suppressions.length === 0 ? found : unsuppressed(found, rules, checked)
  return findings.sort(byPlace)
}

/** What would be found in the document at `path`, did a comment or a field of it not disable that, in the order of the text. */
export function suppressedIn(
  workspace: Workspace,
  path: string,
  rules: readonly Rule[] = allRules,
): Finding[] {
  const artifact = artifactAt(workspace, path)
  if (!artifact || isArchived(path) || artifact.suppressions.length === 0) return []
  const checked = { artifact, workspace, document: documentAt(workspace, path) }
  const found = foundAlone(checked)?.filter(({ rule }) => rules.includes(rule)) ?? foundBy(rules, checked)
  return found.filter((finding) => artifact.suppressions.some((it) => isAbout(it, finding))).sort(byPlace)
}

/**
 * What the document at `path` says by itself: the findings of rules that ask for nothing but it, and how the team works.
 * Whatever else the workspace holds, now or later, `check` finds these too, unless a rule that speaks alone does.
 */
export function checkByItself(workspace: Workspace, path: string): Finding[] {
  let asksForMore = false
  const alone = new Proxy(workspace, {
    get(target, part: keyof Workspace) {
      if (!ofEveryDocument.has(part)) asksForMore = true
      return target[part]
    },
  })
  const artifact = artifactAt(workspace, path)
  if (!artifact || isArchived(path)) return []
  const checked = { artifact, workspace: alone, document: documentAt(workspace, path) }
  const foundBy = (rule: Rule): Finding[] => {
    asksForMore = false
    const found = rule === unusedSuppression ? [] : reportedBy(rule, checked)
    return asksForMore ? [] : found
  }
  const lonelyFindings = lonely.map(foundBy).find((found) => found.length > 0)
  return (lonelyFindings ?? allRules.flatMap(foundBy))
    .filter((finding) => !artifact.suppressions.some((it) => isAbout(it, finding)))
    .sort(byPlace)
}

/** What does not depend on which documents there are. */
const ofEveryDocument: ReadonlySet<keyof Workspace> = new Set<keyof Workspace>([
  'config',
  'around',
  'templates',
  'today',
])

const byPlace = (a: Finding, b: Finding): number => a.span.start - b.span.start || a.span.end - b.span.end

/** What is looked at: an artifact with its workspace, and with its document for as long as that takes. */
interface Checked {
  readonly artifact: Artifact
  readonly workspace: Workspace
  readonly document: Document
}

function foundBy(rules: readonly Rule[], checked: Checked): Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) append(findings, reportedBy(rule, checked))
  return findings
}

function reportedBy(rule: Rule, { artifact, workspace, document }: Checked): Finding[] {
  if (rule.asks && !rule.asks(artifact.type)) return []
  const set = settingOf(workspace, artifact, rule.id)
  if (set === 'off') return []
  return [...rule.check(artifact, workspace, document)].map((report) => findingOf(rule, report, set))
}

/** What is found by the first rule that has something to say and speaks alone; null where there is none. */
function foundAlone(checked: Checked): Finding[] | null {
  for (const rule of lonely) {
    const found = reportedBy(rule, checked)
    if (found.length > 0) return found
  }
  return null
}

const lonely = allRules.filter((rule) => rule.speaksAlone)

/** What is wrong with the workspace as a whole, at its places in `triad.yaml`; nothing where there is none. */
export function checkTeam(workspace: Workspace, rules: readonly Rule[] = allRules): Finding[] {
  const { adopted, severities, places } = workspace.config
  if (!adopted || places.size === 0) return []
  return rules
    .flatMap((rule) => {
      const set = severities.get(rule.id)
      const reports = set === 'off' ? [] : [...(rule.checkTeam?.(workspace) ?? [])]
      return reports.map((report) => findingOf(rule, report, set === 'off' ? undefined : set))
    })
    .sort((a, b) => a.span.start - b.span.start)
}

const findingOf = (rule: Rule, report: Report, set: Severity | undefined): Finding => ({
  ...report,
  rule,
  severity: set ?? report.severity ?? rule.severity,
})

/** The findings that no suppression is about, and a finding for each suppression that is about none. */
function unsuppressed(found: readonly Finding[], rules: readonly Rule[], checked: Checked): Finding[] {
  const { artifact, workspace } = checked
  const { suppressions } = artifact
  const kept = found.filter((finding) => !suppressions.some((it) => isAbout(it, finding)))
  const set = settingOf(workspace, artifact, unusedSuppression.id)
  if (!rules.includes(unusedSuppression) || set === 'off') return kept
  // Whether one is of any use, only all rules together can tell.
  const all = rules === allRules ? found : foundBy(allRules, checked)
  const known = {
    ids: allRules.map((rule) => rule.id),
    isOff: (id: string | null) =>
      allRules.some(
        (rule) => (id ?? rule.id) === rule.id && settingOf(workspace, artifact, rule.id) === 'off',
      ),
  }
  return suppressions
    .filter((it) => !all.some((finding) => isAbout(it, finding)))
    .map((it) => findingOf(unusedSuppression, aboutUnused(artifact, it, known), set))
    .concat(kept)
}

const isAbout = ({ rule, scope }: Suppression, finding: Finding): boolean =>
  (rule === null || rule.text === finding.rule.id) &&
  scope.start <= finding.span.start &&
  finding.span.start < scope.end

/** The repairs of a finding, the preferred one first, with the line ends of the document at `path`. */
export function fixesOf(workspace: Workspace, path: string, finding: Finding): readonly Fix[] {
  const artifact = artifactAt(workspace, path)
  const eol = artifact?.eol ?? '\n'
  const convert = (edits: readonly Edit[]) => withLineEnds(edits, eol)
  // Where a document is written so that nothing can be put in, there is nothing to offer.
  const helps = ({ edits, create }: Fix) =>
    (edits.length > 0 || create !== undefined) && (!artifact || leavesOthers(artifact, edits))
  return (finding.fixes?.() ?? []).filter(helps).map((fix) => ({ ...fix, edits: convert(fix.edits) }))
}

/** The titles of the repairs of a finding, as `fixesOf` has them; most are told without making any edits. */
export function fixTitlesOf(workspace: Workspace, path: string, finding: Finding): Message[] {
  const artifact = artifactAt(workspace, path)
  if (artifact?.frontmatter && artifact.frontmatter.faults.length > 0)
    return fixesOf(workspace, path, finding).map(({ title }) => title)
  const helps = (fix: Fix) => fix.create !== undefined || (fix.isPossible?.() ?? fix.edits.length > 0)
  return (finding.fixes?.() ?? []).filter(helps).map(({ title }) => title)
}
