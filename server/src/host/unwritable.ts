const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'cannot be written: its folder does not exist',
  ENOTDIR: 'cannot be written: its folder does not exist',
  EACCES: 'may not be written: permission denied',
  EPERM: 'may not be written: permission denied',
  EROFS: 'may not be written: the disk is read-only',
  ENOSPC: 'cannot be written: the disk is full',
  EDQUOT: 'cannot be written: the disk is full',
  EFBIG: 'cannot be written: it would be larger than allowed',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link that leads back to itself',
}

/** What the error of a file system call says about the path that was to be written, as a clause that goes after it. */
export function unwritable(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return reasons[code] ?? `cannot be written: ${message}`
}
