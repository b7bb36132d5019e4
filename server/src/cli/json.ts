import type { Artifact } from '../reading/artifact/artifact.ts'
import { lacksMeasure } from '../reading/artifact/key-result.ts'
import type { PlanItem } from '../reading/items/item.ts'
import { criteriaOf, filledOf, type Story, type Text } from '../reading/story.ts'
import { linesOf, positionAt } from '../text/lines.ts'
import type { CheckReport } from './check-report.ts'
import { findingsData } from './formats/finding-data.ts'
import { looseCriteria } from './held.ts'
import type { ListedArtifact, ListReport } from './list-report.ts'
import type { Skipped } from './load.ts'

/**
 * The shape of the JSON, which programs rely on: what it has stays, what is added is added beside it.
 * Lines count from 1, characters from 0 in UTF-16 code units.
 */
const version = 1

export const writeCheck = (report: CheckReport): string =>
  write({
    version,
    summary: summaryData(report),
    skipped: report.skipped.map(skippedData),
    findings: report.files.flatMap(findingsData),
  })

/** How much was looked at and found. */
export const summaryData = (report: CheckReport) => ({
  documents: report.documents,
  artifacts: report.artifacts,
  stories: report.stories,
  skipped: report.skipped.length,
  findings: report.counts,
  ...(report.fixed && { fixed: report.fixed }),
})

export const writeList = (report: ListReport): string =>
  write({
    version,
    artifacts: report.artifacts.map(artifactData),
    skipped: report.skipped.map(skippedData),
  })

/** Why a document is not read goes after its path: `is larger than 5 MB`. */
const skippedData = ({ path, why }: Skipped) => ({ path, why })

/** What `triad list --format json` says of one artifact. */
export function artifactData({ path, artifact, evidence, parents }: ListedArtifact) {
  const lines = linesOf(artifact.text)
  const ofItems = countsOfItems(artifact)
  return {
    path,
    type: artifact.type.id,
    recognisedBy: artifact.recognisedBy,
    evidence: evidence().map(({ text }) => text),
    format: artifact.format,
    id: textOf(artifact.id),
    title: artifact.title.text,
    ...ownerData(artifact),
    status: artifact.status && (artifact.status.stage ?? artifact.status.text),
    parents,
    stories: artifact.stories.map((story) => storyData(story, positionAt(lines, story.start).line + 1)),
    criteria: looseCriteria(artifact) - sum(ofItems.values()),
    objectives: objectivesData(artifact, (offset) => positionAt(lines, offset).line + 1),
    items: artifact.planned.map((item) =>
      itemData(item, positionAt(lines, item.start).line + 1, ofItems.get(item.start) ?? 0),
    ),
  }
}

/** `ownerSource` is where the owner is said, if not in the document itself: `triad.yaml`, `.github/CODEOWNERS`. */
const ownerData = ({ owner, codeOwner }: Artifact) => ({
  owner: owner
    ? { role: owner.role, people: owner.people }
    : codeOwner && { role: null, people: codeOwner.people },
  ownerSource: owner?.source ?? codeOwner?.source ?? null,
})

const storyData = (story: Story, line: number) => ({
  id: textOf(story.id),
  title: story.title.text,
  line,
  sentence: story.sentence && {
    role: textOf(story.sentence.role),
    want: textOf(story.sentence.want),
    why: textOf(story.sentence.why),
  },
  criteria: filledOf(criteriaOf(story)).length,
})

/** How many criteria stand in items, by where each begins. */
function countsOfItems({ holders, planned }: Artifact): ReadonlyMap<number, number> {
  const starts = new Set(planned.map(({ start }) => start))
  return new Map(
    holders
      .filter(({ start }) => starts.has(start))
      .map(({ start, criteria }) => [start, filledOf(criteria).length]),
  )
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, it) => all + it, 0)

const itemData = ({ id, title, horizon, outcome, status }: PlanItem, line: number, criteria: number) => ({
  id: textOf(id),
  title: title.text,
  line,
  horizon: textOf(horizon),
  outcome: textOf(outcome),
  status: status && (status.stage ?? status.text),
  // Few items have any.
  ...(criteria > 0 && { criteria }),
})

const objectivesData = (artifact: Artifact, lineAt: (offset: number) => number) =>
  artifact.objectives.map(({ id, title, head, results }) => ({
    id: textOf(id),
    title: title.text,
    line: lineAt(head.start),
    keyResults: results.map((result) => ({
      id: textOf(result.id),
      title: result.title.text,
      line: lineAt(result.head.start),
      measurable: !lacksMeasure(artifact, result),
    })),
  }))

const textOf = (text: Text | null): string | null => text?.text ?? null

const write = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`
