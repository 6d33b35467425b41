import { expect, test } from 'vitest'
import { slipsOf } from '@/lib/domain/commitment/slips'
import { localDate } from '@/lib/domain/deadlines/local-date'

const on = localDate
const told = (postedOn: string, expectedOn: string | null) => ({
  postedOn: on(postedOn),
  expectedOn: expectedOn === null ? null : on(expectedOn),
  slipReason: `told ${postedOn}`,
})

test('every time that the day moves back is a slip, from where it stood', () => {
  const slips = slipsOf(on('2022-09-30'), [
    told('2022-06-20', null),
    told('2022-07-20', '2022-11-30'),
    told('2022-08-20', '2022-11-30'),
    told('2022-09-20', '2022-10-31'),
    told('2022-10-20', '2023-03-31'),
  ])
  expect(slips.map(({ from, to, on: day }) => `${day}: ${from} ${to}`)).toEqual([
    '2022-07-20: 2022-09-30 2022-11-30',
    '2022-10-20: 2022-10-31 2023-03-31',
  ])
})

test('earlier than promised, or as promised, is none', () => {
  expect(slipsOf(on('2022-09-30'), [told('2022-06-20', '2022-08-31'), told('2022-07-20', null)])).toEqual([])
})
