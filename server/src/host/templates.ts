import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { unreadable } from './read.ts'

/** Where a team keeps its own templates, seen from the root of its workspace. */
export const teamFolder = '.triad/templates'

/** No template is longer; what is would be no form to fill in. */
const mostBytes = 65_536

/**
 * The templates a team keeps below `root`, an absolute folder: their texts by the names of their files, without
 * `.md`. Only regular files of UTF-8 count, and none to which a symbolic link leads out of `root`: a workspace
 * that somebody else made must not put what lies elsewhere into new documents. What is left out, `onFault` hears of:
 * the path seen from `root`, and why, as a clause that goes after it and says what to do.
 */
export function readTeamTemplates(
  root: string,
  onFault: (path: string, why: string) => void,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const home = realPath(root)
  const folder = realPath(join(root, teamFolder))
  if (home === null || folder === null) return found
  if (!isBelow(home, folder)) {
    onFault(teamFolder, leadsOut(folder))
    return found
  }
  for (const name of namesIn(folder, (why) => onFault(teamFolder, why))) {
    const place = realPath(join(folder, name))
    const text =
      place === null
        ? { why: 'leads nowhere. Put the template itself there.' }
        : isBelow(home, place)
          ? readTemplate(place)
          : { why: leadsOut(place) }
    if (typeof text === 'string') found.set(name.slice(0, -3), text)
    else onFault(`${teamFolder}/${name}`, text.why)
  }
  return found
}

const leadsOut = (place: string): string =>
  `leads out of the workspace, to ${place}, and is not used. Put the template itself there.`

const isTemplate = (name: string): boolean => /\.md$/i.test(name)

function namesIn(folder: string, onFault: (why: string) => void): string[] {
  try {
    return readdirSync(folder).filter(isTemplate).sort()
  } catch (error) {
    onFault(`${unreadable(error).why}.`)
    return []
  }
}

/** Where a path leads once every symbolic link is followed; null where that is nowhere. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

// The path was just found to hold no link; one that is put there since is not followed. A FIFO would wait for ever.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

function readTemplate(path: string): string | { readonly why: string } {
  let file: number | undefined
  try {
    file = openSync(path, flags)
    const status = fstatSync(file)
    if (!status.isFile())
      return { why: 'is not a regular file, and is not used. Put the template itself there.' }
    if (status.size > mostBytes) return { why: 'is larger than 64 kB, and is not used. Shorten it.' }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
    if (text.includes('\0')) return { why: notText }
    return text.trim() === ''
      ? { why: 'is empty, and is not used. Write the template, or remove the file.' }
      : text
  } catch (error) {
    return { why: error instanceof TypeError ? notText : `${unreadable(error).why}, and is not used.` }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

const notText = 'is not text in UTF-8, and is not used. Save it as UTF-8.'
