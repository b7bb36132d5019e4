/** Days as people write them, `YYYY-MM-DD` and coarser. */

/**
 * The last day that a date takes in, as `YYYY-MM-DD`: `2027-03` ends with March, `2027-Q1` too. Null where it is
 * no date.
 */
export function lastDayOf(value: string): string | null {
  const text = value.trim()
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text)
  if (day) {
    const [, year, month, date] = day.map(Number) as [number, number, number, number]
    return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month) ? text.slice(0, 10) : null
  }
  const quarter = /^(?:(\d{4})[- ]?Q([1-4])|Q([1-4])[- ](\d{4}))$/i.exec(text)
  if (quarter) return endOfMonth(Number(quarter[1] ?? quarter[4]), Number(quarter[2] ?? quarter[3]) * 3)
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text)
  if (month) return endOfMonth(Number(month[1]), Number(month[2]))
  return /^\d{4}$/.test(text) ? `${text}-12-31` : null
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const endOfMonth = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${daysIn(year, month)}`

/** The day a month after `today`, both `YYYY-MM-DD`. */
export function inAMonth(today: string): string {
  const [year = 1970, month = 1, day = 1] = today.split('-').map(Number)
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  const date = Math.min(day, daysIn(next.year, next.month))
  return `${next.year}-${String(next.month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** The last day of the quarter that `today` lies in, both `YYYY-MM-DD`. */
export function endOfQuarter(today: string): string {
  const [year = 1970, month = 1] = today.split('-').map(Number)
  return endOfMonth(year, Math.ceil(month / 3) * 3)
}
