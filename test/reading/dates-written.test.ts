import { expect, test } from 'vitest'
import { dateMeant } from '../../server/src/reading/fields/dates-written.ts'

test.each([
  ['1st Mar. 2027', '2027-03-01'],
  ['March 1, 2027', '2027-03-01'],
  ['Sept 3 2027', '2027-09-03'],
  ['1. März 2027', '2027-03-01'],
  ['1 mars 2027', '2027-03-01'],
  ['maio 2027', '2027-05'],
  ['3 мая 2027', '2027-05-03'],
  ['1 lamp 2027', null],
  ['June 31 2027', null],
])('%s is %s', (written, meant) => expect(dateMeant(written)).toBe(meant))
