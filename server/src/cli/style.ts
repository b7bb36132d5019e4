import { pathToFileURL } from 'node:url'
import type { Output } from './output.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Ways to set text apart on a terminal; on anything else they leave it as it is. */
export interface Style {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly yellow: Paint
  readonly blue: Paint
  readonly green: Paint
  /** Leads to a file, an absolute path, where the terminal can and there is one. */
  readonly link: (text: string, file: string | null) => string
}
export type Paint = (text: string) => string

export function styleFor({ env, stdout }: { readonly env: Env; readonly stdout: Output }): Style {
  const on = wantsColour(env, stdout.isTTY === true)
  const paint = (open: number, close: number): Paint =>
    on ? (text) => (text === '' ? '' : `\x1b[${open}m${text}\x1b[${close}m`) : (text) => text
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    yellow: paint(33, 39),
    blue: paint(34, 39),
    green: paint(32, 39),
    link: (text, file) =>
      on && file !== null && wantsLinks(env)
        ? `\x1b]8;;${pathToFileURL(file).href}\x1b\\${text}\x1b]8;;\x1b\\`
        : text,
  }
}

/** FORCE_COLOR decides, then NO_COLOR (no-color.org), as in Node; then whether a person reads it. */
function wantsColour(env: Env, isTerminal: boolean): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR) return false
  return isTerminal && env.TERM !== 'dumb'
}

/**
 * Whether a terminal shows links (OSC 8): those that are known to. Others print nothing of them, but for some old ones,
 * and none can be asked. FORCE_HYPERLINK decides, as it does elsewhere.
 */
function wantsLinks(env: Env): boolean {
  const forced = env.FORCE_HYPERLINK
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.CI || /^(?:screen|tmux)/.test(env.TERM ?? '')) return false
  return (
    /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|Tabby)$/.test(env.TERM_PROGRAM ?? '') ||
    /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(env.TERM ?? '') ||
    Number(env.VTE_VERSION ?? 0) >= 5000 ||
    env.WT_SESSION !== undefined ||
    env.KONSOLE_VERSION !== undefined
  )
}

/** How many columns there are to fill. Some terminals say 0 where they do not know. */
export const widthFor = ({ columns }: Output): number => columns || Number.POSITIVE_INFINITY

// biome-ignore lint/suspicious/noControlCharactersInRegex: a document must not be able to steer the terminal.
const unprintable = /[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** `text` on one line, with nothing in it that a terminal would act upon. */
export const printable = (text: string): string =>
  text.replace(/\s*[\t\n\v\f\r\u2028\u2029]\s*/g, ' ').replace(unprintable, '\ufffd')

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
const narrow = /\p{Mn}|\p{Me}|\p{Cf}/u

/** How many columns of a terminal `text` takes up. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += wide.test(character) ? 2 : narrow.test(character) ? 0 : 1
  return width
}

/** `text` cut to `width` columns, with an ellipsis where something is left out. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let result = ''
  for (const character of text) {
    if (widthOf(result + character) >= width) break
    result += character
  }
  return `${result.trimEnd()}…`
}

/** `text` in lines of at most `width` columns, broken between words; a longer word keeps its line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Rows of cells as lines whose columns stand below each other; each cell may be painted after it is measured. */
export function aligned(rows: readonly Row[]): string[] {
  const widths = widthsOf(rows)
  return rows.map((row) =>
    row
      .map(({ text, paint = (it) => it }, column) => {
        const padding = (widths[column] as number) - widthOf(text)
        return column === row.length - 1 ? paint(text) : paint(text) + ' '.repeat(padding)
      })
      .filter((_, column) => (widths[column] as number) > 0)
      .join(gap)
      .trimEnd(),
  )
}

/** How many columns of a terminal the longest of the aligned lines takes up. */
export const widthOfRows = (rows: readonly Row[]): number => {
  const widths = widthsOf(rows).filter((width) => width > 0)
  return widths.reduce((sum, width) => sum + width + gap.length, -gap.length)
}

function widthsOf(rows: readonly Row[]): number[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [column, { text }] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, widthOf(text))
  return widths
}

const gap = '  '

export interface Cell {
  readonly text: string
  readonly paint?: Paint
}
export type Row = readonly Cell[]
