/** `text` with `{0}`, `{1}` … replaced, as `l10n.t` does it. */
export const fill = (text: string, ...values: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (gap, index) => String(values[Number(index)] ?? gap))
