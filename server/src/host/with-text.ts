import type { Disk } from './disk.ts'

/** The disk as it would be with `text` in the file at `place`, an absolute path, for reading alone. */
export const withText = (disk: Disk, place: string, text: string): Disk => ({
  ...disk,
  kind: (path) => (path === place ? 'file' : disk.kind(path)),
  exists: (path) => path === place || disk.exists(path),
  read: (path) => (path === place ? text : disk.read(path)),
  readBeside: (path) => (path === place ? text : disk.readBeside(path)),
})
