import { isKindFolder } from '../reading/artifact/file-names.ts'

/** Folders in which teams keep all that they write, or one state of it, whatever the product. */
const general =
  /^(?:docs?|documentation|product|planning|plans?|project|backlog|tasks|drafts|completed|specs|changes|[\w-]*bmad[\w-]*|(?:planning|implementation|sprint)-artifacts)$/i

/**
 * Whether two documents may belong to one product: the folders above them are the same, or those of the one lie within
 * those of the other, once those are left out that say what kind of document lies in them. `berths/epics/a.md` and
 * `berths/stories/b.md` do, `berths/epics/a.md` and `ferries/stories/b.md` do not.
 */
export function mayShareProduct(a: string, b: string): boolean {
  const [one, other] = [productOf(a), productOf(b)]
  return one.startsWith(other) || other.startsWith(one)
}

/** The folders of the product that the document at `path` belongs to, with `/` behind each. */
function productOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  let length = folders.length
  while (length > 0 && isGeneral(folders[length - 1] as string)) length--
  return folders
    .slice(0, length)
    .map((it) => `${it}/`)
    .join('')
}

const isGeneral = (folder: string): boolean => general.test(folder) || isKindFolder(folder)
