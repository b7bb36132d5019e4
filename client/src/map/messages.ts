import type { MapResult, MapWish } from '../../../server/src/lsp/protocol.ts'
import type { FilterPart } from '../filtering.ts'
import { amount, type Check, every, flag, just, shape, some, text } from '../page/checks.ts'
import type { Words } from './words.ts'

/**
 * What the extension and the page of the map say to each other. The extension checks what it is told, since the page
 * stands in a frame of its own; the page draws what the extension has from the server, and the types are the server's.
 */

export type ToPage =
  /** Show this, with these words; `select` brings a document into sight, null leaves the selection as it is. */
  | {
      readonly kind: 'show'
      readonly words: Words
      readonly map: MapResult
      readonly select: string | null
      /** What else is left out, and has no field in the page. */
      readonly parts: readonly FilterPart[]
    }
  /** Answered by `drawn`, once something is. */
  | { readonly kind: 'ping' }

export type FromPage =
  /** Show what is wished for, in that width; the first one says that the page is there. */
  | { readonly kind: 'ask'; readonly wish: Partial<MapWish>; readonly width: number }
  /** A person wants to read this document. */
  | { readonly kind: 'open'; readonly key: string }
  /** A person takes a part of the filter away, or all of it. */
  | { readonly kind: 'without'; readonly name: FilterPart['name'] | 'all' }
  /** What is to be seen, and how long it took to draw. */
  | { readonly kind: 'drawn'; readonly nodes: number; readonly milliseconds: number }

/** What has a kind of ours comes from the extension. */
export const isToPage = (it: unknown): it is ToPage =>
  typeof it === 'object' &&
  it !== null &&
  'kind' in it &&
  (it.kind === 'ping' || (it.kind === 'show' && 'map' in it && 'words' in it))
export const isFromPage = (it: unknown): it is FromPage => fromPage.some((shape) => shape(it))

/** What a person can wish, as `MapWish` has it. */
const wish = { text, findingsOnly: flag, role: text, turned: every(flag), limit: amount } satisfies Record<
  keyof MapWish,
  Check
>

const fromPage: readonly Check[] = [
  shape({ kind: just('ask'), wish: some(wish), width: amount }),
  shape({ kind: just('open'), key: text }),
  shape({ kind: just('without'), name: text }),
  shape({ kind: just('drawn'), nodes: amount, milliseconds: amount }),
]
