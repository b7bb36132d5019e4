import type { KindSection } from '../../domain/kinds/kind.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Stage } from '../../domain/stages.ts'
import type { Field, FrontmatterBlock } from '../../syntax/frontmatter.ts'
import type { Span } from '../../text/span.ts'
import type { Suppression } from '../document/suppression.ts'
import type { PlanItem } from '../items/item.ts'
import type { KeyResult, Objective } from '../objectives/objective.ts'
import type { Placeholder } from '../placeholders/placeholder.ts'

import type { CriteriaSection, Story, StoryStatus, Text } from '../story.ts'
import type { CriteriaHolder } from './holder.ts'

/** How Triad came to see an artifact in a document, the surest first. */
export type RecognisedBy = 'frontmatter' | 'config' | 'format' | 'name' | 'content'

/** Who owns an artifact: the owning role's id and the people named; `text` is the value as written. */
export interface Owner extends Span {
  readonly text: string
  readonly role: string | null
  readonly people: readonly string[]
  /** Where the value is neither a role nor somebody known: the names, with their places. */
  readonly unknown: readonly Text[]
  /** Where it is said: the path of `triad.yaml`, so that the span is empty; null in the document itself. */
  readonly source: string | null
}

/** Whom a `CODEOWNERS` names for a document: they look after it, whatever their role in the triad is. */
export interface CodeOwner {
  /** The path of that file in its repository. */
  readonly source: string
  /** Ids of people the team knows, else the names as written, without `@`. */
  readonly people: readonly string[]
}

/** A status, as written and as understood. */
export interface Status extends Text {
  readonly stage: Stage | null
}

export { type Stage, stages } from '../../domain/stages.ts'

/** A link up: an id, or a relative path with an optional `#heading`. */
export interface Reference extends Text {
  /** The frontmatter key it stands under, as written. */
  readonly key: string
}

export type { Placeholder } from '../placeholders/placeholder.ts'

/** Something inside a document that carries an id of its own, under a heading. */
export interface Item extends Span {
  readonly id: Text
  readonly title: Text
}

/** One document that is an artifact, with everything rules and features ask about it. */
export interface Artifact {
  readonly path: string
  /** The path with the names of the folders around the workspace before it: folders say what a document is. */
  readonly place: string
  readonly text: string
  /** The line end the document uses. */
  readonly eol: string
  readonly type: ArtifactType
  /** The value of the frontmatter's type key, where it has one. */
  readonly typeField: Text | null
  readonly recognisedBy: RecognisedBy
  /**
   * Whether it says itself of which kind it is, or its team does: of one that only lies in a folder, or only reads like
   * one, nobody expects what its kind should have.
   */
  readonly saysItsKind: boolean
  /** The format it follows; `plain` where it is none in particular. */
  readonly format: string
  readonly id: Text | null
  /** The frontmatter's title, else the first heading of depth 1, else the file's name (an empty span). */
  readonly title: Text
  readonly owner: Owner | null
  /** Whom the repository names where nobody else does. It is shown, and silences the question for an owner; nothing counts it. */
  readonly codeOwner: CodeOwner | null
  /** The field an owner is missing in (`owner: TBD`), where there is one. */
  readonly ownerField: Field | null
  readonly status: Status | null
  readonly parents: readonly Reference[]
  /** What it says it comes from by what may be a title, or stands elsewhere: each leads up only where there is such a document. */
  readonly origins: readonly Reference[]
  /** What it lists, as it is written: ids and paths; only where its type takes documents in. */
  readonly lists: readonly string[]
  /** The Markdown files that it links to, as paths; only where its type hands down. */
  readonly linked: readonly string[]
  /** Whether it says what it is part of, be it in words that no link can be read from. */
  readonly statesOrigin: boolean
  /** Whether it is of stories which each say of which epic or feature they are a part, though the document does not. */
  readonly storiesNameOrigin: boolean
  /** The destinations of links to Markdown files in its stories, as written; only where it is of several. */
  readonly storyLinks: readonly string[]
  /** The ids of the stories whose criteria it holds, as its headings say them; only where its type is about criteria. */
  readonly criteriaFor: readonly string[]
  readonly stories: readonly Story[]
  /** What each of its stories says itself of how far it is, in the same order; empty where none is a part of the document. */
  readonly storyStatuses: readonly (StoryStatus | null)[]
  /** The acceptance criteria that are those of no story. */
  readonly criteria: readonly CriteriaSection[]
  /** What has some of them, and is no story: items, requirements, chapters. */
  readonly holders: readonly CriteriaHolder[]
  /** The sections of its kind that it has none of; null where none is to be expected of it. */
  readonly sectionsLacked: readonly KindSection[] | null
  readonly items: readonly Item[]
  /** What it plans, in order; none where its type plans nothing. */
  readonly planned: readonly PlanItem[]
  /** What it states, where its type can hold objectives. */
  readonly objectives: readonly Objective[]
  /** The key results that stand below no objective. */
  readonly looseResults: readonly KeyResult[]
  readonly placeholders: readonly Placeholder[]
  readonly frontmatter: FrontmatterBlock | null
  /** Where the document asks that a rule says nothing. */
  readonly suppressions: readonly Suppression[]
  /** Where the eye should land for what concerns the whole document: its title, else its first line. */
  readonly head: Span
}
