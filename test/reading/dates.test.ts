import { expect, test } from 'vitest'
import { endOfQuarter, inAMonth } from '../../server/src/text/calendar.ts'

test.each([
  ['2027-01-01', '2027-03-31'],
  ['2027-03-31', '2027-03-31'],
  ['2027-04-01', '2027-06-30'],
  ['2027-09-15', '2027-09-30'],
  ['2027-12-31', '2027-12-31'],
])('the quarter of %s ends on %s', (today, last) => expect(endOfQuarter(today)).toBe(last))

test.each([
  ['2027-01-31', '2027-02-28'],
  ['2028-01-30', '2028-02-29'],
  ['2027-03-31', '2027-04-30'],
  ['2027-11-30', '2027-12-30'],
  ['2027-12-31', '2028-01-31'],
])('a month after %s is %s', (today, next) => expect(inAMonth(today)).toBe(next))
