import { expect, test } from 'vitest'
import { emptyBook } from '@/prisma/demo/book'
import { buildCongress } from '@/prisma/demo/frame/congress'
import { playVoices } from '@/prisma/demo/voices/play-voices'
import { playYear } from '@/prisma/demo/year'

const { world } = buildCongress('00000000-0000-7000-8000-000000000001')
const book = emptyBook()
playYear(world, book)
const { activities, sheets, voices } = playVoices(world, book)

const heldAs = (kind: string) => activities.filter((one) => one.kind === kind)
const raisedAt = (kind: string) => voices.filter(({ channel }) => channel === kind)
const presentAt = (kind: string) => {
  const ids = heldAs(kind).map(({ id }) => id)
  return sheets.filter(({ activityId, presence }) => presence === 'PRESENT' && ids.includes(activityId))
}
const countOf = <Value>(of: (voice: (typeof voices)[number]) => Value, value: Value) =>
  voices.filter((voice) => of(voice) === value).length

test('eleven delegations raised 196 in July, and the 23 whom the directors received 41', () => {
  expect(heldAs('MINI_CONGRESS')).toHaveLength(11)
  expect(new Set(heldAs('MINI_CONGRESS').map(({ delegationId }) => delegationId)).size).toBe(11)
  for (const { heldOn } of heldAs('MINI_CONGRESS')) expect((heldOn as Date).toISOString()).toMatch(/^2022-07/)
  expect(raisedAt('MINI_CONGRESS')).toHaveLength(196)
  expect(presentAt('RECEPTION_DAY')).toHaveLength(23)
  expect(raisedAt('RECEPTION_DAY')).toHaveLength(41)
})

test('they are numbered by the day without gaps, and not all of them ended well', () => {
  expect(voices.map(({ number }) => number)).toEqual(Array.from({ length: 237 }, (_, place) => place + 1))
  const days = voices.map(({ receivedOn }) => (receivedOn as Date).getTime())
  expect(days).toEqual(days.toSorted((left, right) => left - right))
  const ended = {
    open: countOf(({ state }) => state, 'OPEN'),
    waiting: countOf(({ state }) => state, 'PASSED'),
    solved: countOf(({ result }) => result, 'SOLVED'),
    unsolved: countOf(({ result }) => result, 'NOT_SOLVED'),
  }
  expect(ended).toEqual({ open: 3, waiting: 13, solved: 73, unsolved: 16 })
  const late = voices.filter(({ answeredOn, dueOn }) => answeredOn && dueOn && (answeredOn as Date) > (dueOn as Date))
  expect(late.length).toBeGreaterThan(5)
})

test('whoever raised one was there on the day, and raised nothing twice', () => {
  const there = new Set(
    sheets.filter(({ presence }) => presence === 'PRESENT').map((one) => `${one.activityId} ${one.delegateId}`),
  )
  for (const { activityId, delegateId } of voices) expect(there).toContain(`${activityId} ${delegateId}`)
})

test('three became suggestions of those who raised them, handed in afterwards', () => {
  const became = voices.filter(({ ending }) => ending === 'BECAME_SUGGESTION')
  expect(became).toHaveLength(3)
  for (const { suggestionId, delegateId, receivedOn } of became) {
    const suggestion = book.suggestions.find(({ id }) => id === suggestionId)
    expect(suggestion?.leadDelegateId).toBe(delegateId)
    expect((suggestion?.submittedOn as Date) > (receivedOn as Date)).toBe(true)
  }
})

test('each has its story: entered, decided where it was, answered where a unit did', () => {
  const told = (type: string) => book.events.filter((event) => event.type === type).length
  expect(told('voice.entered')).toBe(237)
  expect(told('voice.passed')).toBe(voices.filter(({ unitId }) => unitId).length)
  expect(told('voice.answered')).toBe(voices.filter(({ unitId, state }) => unitId && state === 'ENDED').length)
})
