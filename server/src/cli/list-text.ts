import { isStory } from '../domain/kinds/kind.ts'
import { rankIn } from '../domain/schema/schema.ts'
import { heldIn } from './held.ts'
import type { ListedArtifact, ListReport } from './list-report.ts'
import {
  aligned,
  cut,
  printable,
  type Row,
  type Style,
  styleFor,
  widthFor,
  widthOf,
  widthOfRows,
} from './style.ts'
import type { Surroundings } from './surroundings.ts'
import { count, noArtifacts, noDocuments, skippedToo } from './words.ts'

/** The report of `triad list` for people: a paragraph for each type, in the order of the hand-down, and a summary. */
export function writeList(report: ListReport, surroundings: Surroundings): string {
  const style = styleFor(surroundings)
  const listed = [...report.artifacts].sort((a, b) => rankOf(a) - rankOf(b) || byId(a, b))
  const { rows, note } = fitted(
    listed.map((it) => rowFor(it, style)),
    surroundings.stdout,
  )
  const paragraphs = new Map<string, string[]>()
  for (const [at, line] of aligned(rows).entries()) {
    const { plural } = (listed[at] as ListedArtifact).artifact.type
    paragraphs.set(plural, [...(paragraphs.get(plural) ?? []), `${indent}${line}`])
  }
  const blocks = [...paragraphs].map(([plural, lines]) =>
    [`${style.bold(plural)} ${style.dim(`(${lines.length})`)}`, ...lines].join('\n'),
  )
  return `${[...blocks, summary(report, style) + style.dim(note)].join('\n\n')}\n`
}

const indent = '  '

const rankOf = ({ artifact, schema }: ListedArtifact): number => rankIn(schema.types, artifact.type)

const { compare } = new Intl.Collator('en', { numeric: true })

/** `US-2` before `US-10`, and what has no id by its path. */
const byId = ({ artifact: a }: ListedArtifact, { artifact: b }: ListedArtifact): number =>
  a.id && b.id ? compare(a.id.text, b.id.text) : Number(b.id !== null) - Number(a.id !== null)

function rowFor({ path, artifact, schema }: ListedArtifact, style: Style): Row {
  const { id, title, owner, codeOwner, status } = artifact
  const role = owner?.role && (schema.role(owner.role)?.title ?? owner.role)
  const people = (owner ?? codeOwner)?.people.join(', ')
  const source = owner?.source ?? codeOwner?.source
  const named = role && people ? `${role} (${people})` : role || people
  const owned = named && source ? `${named} · ${source}` : named
  return [
    { text: id ? printable(id.text) : '–', paint: id ? style.bold : style.dim },
    { text: printable(title.text) },
    { text: owned ? printable(owned) : 'no owner', paint: owned ? undefined : style.yellow },
    { text: status ? (status.stage ?? printable(status.text)) : '–', paint: status ? undefined : style.dim },
    heldBy(artifact, style),
    { text: printable(path), paint: style.dim },
  ]
}

/** What a document holds; that a story holds a story goes without saying, that stories have no criteria does not. */
function heldBy(artifact: ListedArtifact['artifact'], style: Style): Row[number] {
  const { type, stories } = artifact
  const held = heldIn([artifact]).filter(({ number }) => number > 0)
  const isOne = isStory(type) && stories.length === 1
  const told = held
    .filter(({ noun }) => !isOne || noun !== 'story')
    .map(({ noun, number }) => count(number, noun))
  const isBare = stories.length > 0 && !held.some(({ noun }) => noun === 'criterion')
  return {
    text: (isBare ? [...told, 'no criteria'] : told).join(', '),
    paint: isBare ? style.yellow : undefined,
  }
}

/** A longer title would push what stands beside it out of sight. */
const titleWidth = { most: 48, least: 24 }

/**
 * The rows as a terminal has room for them: paths are left out where they would break, then titles are cut
 * further. The note says what is not there. What is no terminal gets everything.
 */
function fitted(rows: readonly Row[], stdout: Surroundings['stdout']) {
  if (!stdout.isTTY) return { rows, note: '' }
  const columns = widthFor(stdout)
  const whole = rows.map((row) => withTitle(row, titleWidth.most))
  const width = indent.length + widthOfRows(whole)
  if (width <= columns) return { rows: whole, note: '' }
  const pathless = whole.map((row) => row.slice(0, -1))
  const excess = indent.length + widthOfRows(pathless) - columns
  const longest = Math.max(...whole.map(([, title]) => widthOf(title?.text ?? '')))
  const room = excess <= 0 ? titleWidth.most : Math.max(titleWidth.least, longest - excess)
  return {
    rows: pathless.map((row) => withTitle(row, room)),
    note: ` · with paths from ${width} columns`,
  }
}

const withTitle = (row: Row, width: number): Row =>
  row.map((cell, at) => (at === 1 ? { ...cell, text: cut(cell.text, width) } : cell))

function summary({ documents, artifacts, of, skipped }: ListReport, style: Style): string {
  if (documents === 0) return noDocuments(skipped)
  if (artifacts.length === 0 && of > 0) return `None of ${count(of, 'artifact')} is one of these.`
  if (artifacts.length === 0) return noArtifacts(documents) + skippedToo(skipped)
  const held = heldIn(artifacts.map(({ artifact }) => artifact))
    .filter(({ noun, number }) => number > 0 || always.has(noun))
    .map(({ noun, number }) => count(number, noun))
  const which =
    of === artifacts.length
      ? `${style.bold(count(of, 'artifact'))} in ${count(documents, 'document')}`
      : `${style.bold(String(artifacts.length))} of ${count(of, 'artifact')}`
  return `${which} · ${held.join(', ')}${skippedToo(skipped)}`
}

/** What is counted in the summary even where there is none. */
const always: ReadonlySet<string> = new Set(['story', 'criterion'])
