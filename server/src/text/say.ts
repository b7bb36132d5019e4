/**
 * Says `message`, with `{0}`, `{1}` … replaced by `values`, in the language of the person who reads it. The message
 * in English is the key under which a translation stands.
 */
export type Say = (message: string, ...values: readonly (string | number)[]) => string

/** Says everything as it stands in `bundle` (the English message → its translation), else in English. */
export const sayIn =
  (bundle: Readonly<Record<string, string>>): Say =>
  (message, ...values) => {
    const known = Object.hasOwn(bundle, message) ? (bundle[message] as string) : message
    return known.replace(/\{(\d)\}/g, (gap, index) => String(values[Number(index)] ?? gap))
  }

export const english: Say = sayIn({})
