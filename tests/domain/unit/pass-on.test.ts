import { expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { passOn, type Taker } from '@/lib/domain/unit/pass-on'
import { aDraft, anAssignment, aReply, aRound } from '@/tests/support/suggestions'

const on = localDate('2022-04-01')
const to: Taker = { unitId: 'c', unitName: 'unit c', unitKind: 'DEPARTMENT', assessmentGroup: 2 }
const submitted = new Date('2022-02-23T04:00:00Z')

const inHand = (...assignments: ReturnType<typeof anAssignment>[]) =>
  aDraft({ submittedAt: submitted, registeredAt: submitted, round: 1, rounds: [aRound()], assignments })

const passed = (suggestion: ReturnType<typeof inHand>, fromIds: string[], only: string[] | null = null) =>
  passOn(suggestion, { fromIds, only, to, on })

test('the taker has the part as it stood: clock, contacts, draft and objection stay', () => {
  const pendingReturn = { id: 'r', ordinal: 1, stage: 'OFFICE' as const }
  const part = anAssignment({ unitId: 'a', contacts: 2, reply: aReply(), pendingReturn, status: 'RETURN_REQUESTED' })
  const { suggestion, moved, ended } = passed(inHand(part), ['a'])
  expect(suggestion.assignments).toEqual([{ ...part, ...to }])
  expect(suggestion.status).toBe('RETURN_REQUESTED')
  expect(suggestion.returns).toBe(0)
  expect(moved).toEqual([{ assignment: part, on }])
  expect(ended).toEqual([])
})

test('what is recorded late never passes before it was assigned', () => {
  const part = anAssignment({ unitId: 'a', assignedOn: localDate('2022-05-01') })
  expect(passed(inHand(part), ['a']).moved[0]?.on).toBe('2022-05-01')
})

test('nobody assists himself: the assisting part ends when both fall together', () => {
  const lead = anAssignment({ id: 'lead', unitId: 'a', role: 'LEAD' })
  const assist = anAssignment({ id: 'assist', unitId: 'b', role: 'ASSIST' })
  const { suggestion, ended } = passed(inHand(lead, assist), ['a', 'b'])
  expect(ended.map(({ id }) => id)).toEqual(['assist'])
  expect(suggestion.assignments.map(({ id, unitId, endedOn }) => [id, unitId, endedOn])).toEqual([
    ['lead', 'c', null],
    ['assist', 'c', on],
  ])
})

test('the successor led already: what assisted it ends; two that owe a reply stay two', () => {
  const lead = anAssignment({ id: 'lead', unitId: 'c', role: 'LEAD' })
  const assist = anAssignment({ id: 'assist', unitId: 'a', role: 'ASSIST' })
  expect(passed(inHand(lead, assist), ['a']).ended.map(({ id }) => id)).toEqual(['assist'])
  const parts = ['a', 'b'].map((unitId) => anAssignment({ id: unitId, unitId, role: 'SEPARATE' }))
  expect(passed(inHand(...parts), ['a', 'b']).ended).toEqual([])
})

test('of two assisting parts the one with an opinion stays', () => {
  const lead = anAssignment({ id: 'lead', unitId: 'x', role: 'LEAD' })
  const [silent, heard] = [false, true].map((opinionGiven) =>
    anAssignment({ id: String(opinionGiven), unitId: opinionGiven ? 'b' : 'a', role: 'ASSIST', opinionGiven }),
  )
  const { ended } = passed(inHand(lead, silent as never, heard as never), ['a', 'b'])
  expect(ended.map(({ id }) => id)).toEqual(['false'])
})

test('only the named parts pass, and nothing that has ended', () => {
  const parts = [
    anAssignment({ id: 'one', unitId: 'a', role: 'SEPARATE' }),
    anAssignment({ id: 'two', unitId: 'x', role: 'SEPARATE' }),
    anAssignment({ id: 'past', unitId: 'a', role: 'SEPARATE', endedOn: localDate('2022-03-04'), status: 'ENDED' }),
  ]
  expect(passed(inHand(...parts), ['a'], ['one']).moved.map(({ assignment }) => assignment.id)).toEqual(['one'])
  expect(passed(inHand(...parts), ['a'], []).moved).toEqual([])
})
