import { isRecord, list, type Misfit, record, type Shape, sentenceOf, text, uri } from './shape.ts'

/** A list in the parameters of a message: the way to it, and what its elements must be. */
interface Batch {
  readonly way: readonly string[]
  readonly element: Shape
}

const files: Batch = { way: ['files'], element: record({ uri }) }
const moves: Batch = { way: ['files'], element: record({ oldUri: uri, newUri: uri }) }

/** The messages that tell of many things at once: one that makes no sense does not make the others untrue. */
const batches: Readonly<Record<string, readonly Batch[]>> = {
  initialize: [{ way: ['workspaceFolders'], element: record({ uri }) }],
  'workspace/didChangeWatchedFiles': [{ way: ['changes'], element: record({ uri }) }],
  'workspace/didCreateFiles': [files],
  'workspace/didDeleteFiles': [files],
  'workspace/didRenameFiles': [moves],
  'workspace/willRenameFiles': [moves],
  'workspace/didChangeWorkspaceFolders': [
    { way: ['event', 'added'], element: record({ uri }) },
    { way: ['event', 'removed'], element: record({ uri }) },
  ],
  'workspace/diagnostic': [{ way: ['previousResultIds'], element: record({ uri, value: text }) }],
}

/** `params` without those elements of its batches that make no sense; `onMisfit` hears of each of these. */
export function sifted(method: string, params: unknown, onMisfit: (sentence: string) => void): unknown {
  const own = Object.hasOwn(batches, method) ? (batches[method] ?? []) : []
  return own.reduce(
    (sofar, { way, element }) => siftedAt(sofar, way, element, (misfit) => onMisfit(sentenceOf(misfit))),
    params,
  )
}

function siftedAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  element: Shape,
  onMisfit: (misfit: Misfit) => void,
): unknown {
  if (key !== undefined)
    return isRecord(value) && key in value
      ? {
          ...value,
          [key]: siftedAt(value[key], rest, element, (it) => onMisfit({ ...it, way: `${key}.${it.way}` })),
        }
      : value
  if (!Array.isArray(value)) return value
  return value.filter((it, index) => {
    const misfit = list(element)([it])
    if (misfit) onMisfit({ ...misfit, way: misfit.way.replace(/^0/, `${index}`) })
    return misfit === null
  })
}
