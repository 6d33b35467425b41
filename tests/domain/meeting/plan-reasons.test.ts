import { expect, test } from 'vitest'
import { reasonsOf } from '@/lib/domain/meeting/planning/reasons'
import { problemOf, slotsFrom } from '../../support/meeting-plans'

const slots = slotsFrom('2022-11-21', 2)
const items = [{ id: 'item-0', people: ['delegate:a'], group: null, ties: [] }]
const placing = new Map([['item-0', 'slot-1']])
const kindsWhen = (days: readonly number[]) => {
  const absences = slots
    .filter((_, day) => days.includes(day))
    .map(({ heldOn }) => ({ person: 'delegate:a', on: heldOn }))
  return reasonsOf(problemOf({ items, slots, absences }), placing)
    .get('item-0')
    ?.map(({ kind }) => kind)
}

test('a day that somebody cannot come on is named as avoided', () => {
  expect(kindsWhen([1])).toEqual(['AWAY'])
})

test('a day is not called avoided when the item stands on another that he cannot come on either', () => {
  expect(kindsWhen([0, 1])).toEqual(['EVEN'])
})
