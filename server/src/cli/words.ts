const plurals: Readonly<Record<string, string>> = { info: 'info', story: 'stories', criterion: 'criteria' }

/** `1 story`, `2 stories`. */
export const count = (number: number, noun: string): string =>
  `${number} ${number === 1 ? noun : (plurals[noun] ?? `${noun}s`)}`

/** What goes behind a summary where documents were not read; stderr says which and why. */
export const skippedToo = (skipped: readonly unknown[]): string =>
  skipped.length === 0 ? '' : ` · ${skipped.length} skipped`

/** What is said where Markdown was found and none of it is an artifact: people want to know what would be one. */
export const noArtifacts = (documents: number): string =>
  `No artifacts in ${count(documents, 'document')}: none has a type in its frontmatter, or a name such as roadmap.md.`

/** What is said where there is no Markdown that could be read. */
export const noDocuments = (skipped: readonly unknown[]): string =>
  skipped.length === 0
    ? 'No Markdown documents found.'
    : `No Markdown documents read: ${count(skipped.length, 'document')} skipped.`
