import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldersAround } from './around.ts'
import { readBeside } from './beside.ts'
import { codeOwnersOutside, codeOwnersPlaces } from './code-owners.ts'
import type { Host } from './host.ts'
import { rulesOutside } from './ignore.ts'
import { isMissing, isThere, notRegular, readText, textReader, type Unread } from './read.ts'
import { replaceFile } from './replace.ts'
import { readTeamTemplates } from './templates.ts'
import { isWalked, walk, walkBelow } from './walk.ts'

/**
 * The file system as a host. `templateFolder` is the absolute path of the folder the templates lie in:
 * the program that starts knows where it lies, while this source does not know what it is bundled into.
 */
export function nodeHost(templateFolder: string): Host {
  const inTurn = atMost(filesAtOnce)
  const readNow = textReader()
  let templates: ReadonlyMap<string, string> | undefined
  return {
    list: walk,
    listBelow: walkBelow,
    lists: isWalked,
    foldersAround: (root) => foldersAround(root, isThere),
    rulesOutside: async (root) => [...rulesOutside(root), ...codeOwnersOutside(root)],
    codeOwnersPlaces: async (root) => codeOwnersPlaces(root),
    read: async (path) => there(await inTurn(() => readText(path))),
    readAtOnce: (path) => there(readNow(path)),
    readBeside: async (path) => readBeside(path),
    write: async (path, text) => replaceFile(path, Buffer.from(text))?.why ?? null,
    templates: async () => {
      templates ??= readTemplates(templateFolder)
      return templates
    },
    teamTemplates: async (root, log) =>
      readTeamTemplates(root, (path, why) => log(`The template ${join(root, path)} ${why}`)),
  }
}

/** What is no regular file is no document, whatever its name. */
const there = (text: string | Unread): string | Unread | null =>
  text === notRegular || (typeof text !== 'string' && isMissing(text)) ? null : text

/** The templates in `folder`, by the artifact type id each file is named after; none where it is missing. */
export function readTemplates(folder: string): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
    return new Map(names.map((name) => [name.slice(0, -3), readFileSync(join(folder, name), 'utf8')]))
  } catch {
    return new Map()
  }
}

/** Systems allow as few as 256 open files, and a server is not alone in its process. */
const filesAtOnce = 64

/** Runs what it is given, no more than `limit` of it at once, in the order it was given. */
function atMost(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (task) => {
    if (running === limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
