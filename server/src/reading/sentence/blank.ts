import { tags } from '../../domain/languages/tags.ts'

/** The same text with its markup blanked out, so that every offset stays. */
export function blank(source: string): string {
  const broken = source.includes('<') ? source.replace(anyTag, spaces) : source
  const listed = /^[ \t>]*[-*+\d]|[\n\r]/.test(broken)
    ? broken.replace(/^[ \t>]*(?:[-*+]|\d+[.)])[ \t]/gm, spaces)
    : broken
  // A `>` within a line closes a slot: `<role>`.
  const quoted = listed.includes('>') ? listed.replace(/^[ \t]*>[ \t>]*/gm, spaces) : listed
  const unmarked = quoted.replace(/[*`\\|]/g, ' ')
  if (!unmarked.includes('_')) return unmarked
  return unmarked.replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, spaces)
}

const anyTag = new RegExp(tags, 'gi')

const spaces = (markup: string): string => ' '.repeat(markup.length)
