import type { Root } from '../../syntax/nodes.ts'
import { partsOfBlocks } from './flatten.ts'
import { gather } from './gather.ts'
import { draft, type Part, type PartDraft } from './part.ts'
import type { Words } from './words.ts'

/** The parts of a document, in one tree. Any outline has parts; nothing is thrown. */
export function buildParts(text: string, root: Root, words: Words): Part {
  const document = draft('document', { start: root.start, end: root.end })
  document.parts = gather(text, partsOfBlocks(text, root.children, words), root.end, words)
  link(document)
  return document
}

/** Gives every part the one that it is in. */
function link(document: PartDraft): void {
  const open = [document]
  for (let part = open.pop(); part; part = open.pop())
    for (const it of part.parts) {
      it.around = part
      open.push(it)
    }
}
