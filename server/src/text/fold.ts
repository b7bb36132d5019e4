/** Letter case, `_`, `-` and space are not told apart in names and keys: `Product_Owner` is `product-owner`. */
export const fold = (name: string): string =>
  folded.test(name)
    ? name
    : name
        .trim()
        .toLowerCase()
        .replace(/[\s_-]+/g, '-')

/** What most names are from the start. */
const folded = /^[a-z]+(?:-[a-z]+)*$/
