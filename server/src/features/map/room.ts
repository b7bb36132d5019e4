/** How much room there is for what is drawn, in pixels at 100 %, or in the units of an SVG. */
export interface Room {
  /** Beside the cards of a lane, where ways end that lead nowhere. */
  readonly edge: number
  /** Between the cards of two lanes, `edge` on either side included. */
  readonly gap: number
  readonly top: number
  readonly between: number
  readonly indent: number
  /** Deeper trees are not pushed further to the right. */
  readonly deepest: number
  /** How far below the upper side of a card ways begin and end. */
  readonly middle: number
  /** How wide a card that is not indented is at least, and at most. */
  readonly width: readonly [least: number, most: number]
  /** How high a card is, by how much is written on it. */
  readonly height: (lines: Lines) => number
  /** How wide a title's letters are, beside those of `widthOf`; and how much of a card's width is not for it. */
  readonly title: { readonly size: number; readonly beside: number; readonly most: number }
}

/** How many lines are written on a card. */
export interface Lines {
  /** Of its title. */
  readonly title: number
  /** Of what it lacks. */
  readonly gaps: number
}

/** In a window of an editor. */
export const ample: Room = {
  edge: 30,
  gap: 84,
  top: 14,
  between: 10,
  indent: 20,
  deepest: 4,
  middle: 22,
  width: [220, 300],
  height: ({ title, gaps }) => 16 + title * 18 + (1 + gaps) * 16,
  title: { size: 13, beside: 26, most: 2 },
}

/** On a page that many documents have to find room on: a title of one line each. */
export const tight: Room = {
  edge: 14,
  gap: 52,
  top: 34,
  between: 6,
  indent: 14,
  deepest: 4,
  middle: 12,
  width: [230, 290],
  height: () => 24,
  title: { size: 12, beside: 20, most: 1 },
}
