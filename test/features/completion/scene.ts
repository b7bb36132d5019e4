import { fileURLToPath } from 'node:url'
import { defaultConfig } from '../../../server/src/domain/config/config.ts'
import { readConfig } from '../../../server/src/domain/config/read.ts'
import type { Suggestion, Suggestions } from '../../../server/src/features/completion/suggestion.ts'
import { complete } from '../../../server/src/features/completion.ts'
import { readTemplates } from '../../../server/src/host/node.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { applyEdits } from '../../../server/src/text/edit.ts'
import { english } from '../../../server/src/text/say.ts'
import { sceneOf as cursorIn, type Scene } from '../cursor.ts'

export const templates = readTemplates(fileURLToPath(new URL('../../../server/templates', import.meta.url)))

/** What else is in the workspace, where a test says nothing else. */
export const files: Readonly<Record<string, string>> = {
  'features/split.md':
    '---\ntype: feature\nid: F-3\ntitle: Split the bill\nstatus: ready\n---\n\n# Split the bill\n\n## Problem\n\n## Outcome, in short\n',
  'features/cards.md': '---\ntype: feature\nid: F-12\nstatus: active\n---\n\n# Pay: fast\n',
  'features/old.md': '---\ntype: feature\nid: F-40\nstatus: done\n---\n\n# Old\n',
  'features/no id.md': '---\ntype: feature\n---\n\n# Nameless\n',
  'features/list.md':
    '---\ntype: feature-backlog\nid: FB-1\n---\n\n# All\n\n| Feature | Value |\n|---|---|\n| F-3 | high |\n| F-20 **Tips** | low |\n',
  'roadmap.md': '---\ntype: roadmap\nid: RM-1\n---\n\n# Roadmap\n\n## Now\n',
  'stories/pay.md': '---\ntype: user-story\nid: US-12\nstatus: draft\nparent: F-3\n---\n\n# Pay\n',
  'stories/late.md': '---\ntype: user-story\nid: US-7\n---\n\n# Late\n',
}

export interface Options {
  /** Of the document with the cursor. */
  readonly path?: string
  readonly files?: Readonly<Record<string, string>>
  /** A `triad.yaml`. */
  readonly config?: string
  readonly templates?: ReadonlyMap<string, string>
}

/** The workspace with a document in which `¦` is the cursor, and no part of the text. */
export function sceneOf(marked: string, options: Options = {}): Scene {
  const { path = 'stories/new.md', config } = options
  return cursorIn(
    { ...(options.files ?? files), [path]: marked },
    {
      templates: options.templates ?? templates,
      today: '2026-11-24',
      config: (config && readConfig(config, rules).config) || defaultConfig,
    },
  )
}

export function suggested(marked: string, options?: Options): Suggestions {
  const { workspace, path, offset } = sceneOf(marked, options)
  return complete(workspace, path, offset, english)
}

/** The labels of what is offered at the cursor, in order. */
export const offered = (marked: string, options?: Options): string[] =>
  suggested(marked, options).items.map((it) => it.label)

function find(marked: string, label: string, options?: Options): Suggestion {
  const it = suggested(marked, options).items.find((one) => one.label === label)
  if (!it) throw new Error(`“${label}” is not offered.`)
  return it
}

/** The text once the suggestion `label` is taken at the cursor; tab stops stand for their texts. */
export function taken(marked: string, label: string, options?: Options): string {
  const { edit, also = [] } = find(marked, label, options)
  return applyEdits(marked.replace('¦', ''), [edit, ...also])
}

/** What the suggestion `label` inserts, with its tab stops as `⟦1:role⟧` and `⟦2:F-3|F-12⟧`. */
export const inserted = (marked: string, label: string, options?: Options): string =>
  find(marked, label, options)
    .edit.insert.map((part) => {
      if (typeof part === 'string') return part
      const { stop, text, choices = [] } = part
      return choices.length > 1 ? `⟦${stop}:${choices.join('|')}⟧` : `⟦${stop}:${text}⟧`
    })
    .join('')

/** Frontmatter of a story with these lines, and a body. */
export const story = (lines: string, body = '\n# New\n'): string =>
  `---\ntype: user-story\n${lines}---\n${body}`
