import type { BoardParams, BoardResult, OverviewFilter } from '../../../server/src/lsp/protocol.ts'
import type { FilterPart } from '../filtering.ts'
import { amount, type Check, flag, just, shape, some, text } from '../page/checks.ts'
import type { Words } from './words.ts'

/**
 * What the extension and the page of the board say to each other. The extension checks what it is told, since the page
 * stands in a frame of its own; the page draws what the extension has from the server.
 */

export type ToPage =
  | {
      readonly kind: 'show'
      readonly words: Words
      readonly board: BoardResult
      readonly look: BoardParams
      readonly parts: readonly FilterPart[]
    }
  /** What came of a move: `why` is a sentence where nothing did. */
  | { readonly kind: 'moved'; readonly key: string; readonly column: string; readonly why: string | null }
  /** Answered by `drawn`, once something is. */
  | { readonly kind: 'ping' }

export type FromPage =
  /** Show what is wished for; the first one says that the page is there. */
  | { readonly kind: 'ask'; readonly look: BoardParams }
  /** A person wants to read this story. */
  | { readonly kind: 'open'; readonly key: string }
  /** A person moves this story to that column. */
  | { readonly kind: 'move'; readonly key: string; readonly column: string }
  /** What is to be seen, and how long it took to draw. */
  | { readonly kind: 'drawn'; readonly cards: number; readonly milliseconds: number }

/** What has a kind of ours comes from the extension. */
export const isToPage = (it: unknown): it is ToPage =>
  typeof it === 'object' &&
  it !== null &&
  'kind' in it &&
  (it.kind === 'ping' ||
    (it.kind === 'moved' && 'key' in it) ||
    (it.kind === 'show' && 'board' in it && 'words' in it))
export const isFromPage = (it: unknown): it is FromPage => fromPage.some((is) => is(it))

/** What a person can wish, as `OverviewFilter` and `BoardParams` have it; the server knows which words there are. */
const filter = {
  ...{ status: text, findings: flag, text, type: text, role: text, owner: text, tag: text, due: text },
  ready: flag,
} satisfies Record<keyof OverviewFilter, Check>
const look = { filter: some(filter), lanes: text, limit: amount } satisfies Record<keyof BoardParams, Check>

const fromPage: readonly Check[] = [
  shape({ kind: just('ask'), look: some(look) }),
  shape({ kind: just('open'), key: text }),
  shape({ kind: just('move'), key: text, column: text }),
  shape({ kind: just('drawn'), cards: amount, milliseconds: amount }),
]
