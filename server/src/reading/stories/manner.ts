/** So many stories are not told one by one what nearly none of them has. */
const some = 3

/**
 * Whether what `lacking` of `all` stories of a document lack is its manner, and is said once: whoever tells three
 * stories without a sentence does not forget it three times. With the first that has it, the others are told each.
 */
export const isManner = (all: number, lacking: number): boolean =>
  lacking >= some && (all - lacking) * 10 < all
