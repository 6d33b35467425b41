import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { type GivenTo, handleAgain } from '@/lib/domain/suggestion/handling-again'
import { settled } from '@/lib/domain/suggestion/status'
import { aDraft, anAssignment, aReply, aRound, handler, noonOf, plainRules } from '@/tests/support/suggestions'

const answered = aReply({ signedAt: new Date('2022-05-02'), submittedAt: new Date('2022-05-01') })
const rated = settled(
  aDraft({
    submittedAt: new Date('2022-01-10'),
    registeredAt: new Date('2022-01-11'),
    round: 1,
    rounds: [aRound()],
    assignments: [
      anAssignment({ id: 'a', unitId: 'old', role: 'LEAD', acknowledgedAt: new Date('2022-03-02'), reply: answered }),
      anAssignment({ id: 'b', unitId: 'help', role: 'ASSIST', opinionGiven: true, opinionInRound: true }),
    ],
    ratings: [
      {
        ...{ round: 1, delegateId: 'lead', ratedOn: localDate('2022-05-10') },
        ...{ attitude: 'SATISFIED', process: 'SATISFIED', result: 'DISSATISFIED' },
      },
    ],
  }),
)
const current = [
  { unitId: 'old', role: 'LEAD' as const, part: null },
  { unitId: 'help', role: 'ASSIST' as const, part: null },
]
const order = (handlers: GivenTo['handlers']) =>
  handleAgain(rated, 'no date was named', noonOf('2022-05-16'), plainRules, { handlers, current })

describe('another round with other units', () => {
  test('relieves those who are not named and gives the new ones the clock of the round', () => {
    const { suggestion, added, relieved } = order([handler('new', 'LEAD'), handler('help', 'ASSIST')])
    expect(relieved.map(({ unitId }) => unitId)).toEqual(['old'])
    expect(added).toMatchObject([{ unitId: 'new', role: 'LEAD', assignedOn: '2022-05-16', dueOn: '2022-06-16' }])
    expect(suggestion.status).toBe('RE_HANDLING')
    expect(suggestion.assignments).toMatchObject([
      { unitId: 'old', status: 'ENDED', endedOn: '2022-05-16' },
      { unitId: 'help', status: 'OPINION_GIVEN', endedOn: null, opinionInRound: false },
      { unitId: 'new', status: 'RE_HANDLING', contacts: 0 },
    ])
  })

  test('who is named in another role, or for another part, has a part of its own from that day', () => {
    const { added, relieved } = order([handler('help', 'LEAD'), handler('old', 'ASSIST')])
    expect(relieved).toHaveLength(2)
    expect(added.map(({ unitId, role, status }) => [unitId, role, status])).toEqual([
      ['help', 'LEAD', 'RE_HANDLING'],
      ['old', 'ASSIST', 'ASSIGNED'],
    ])
    expect(added[1]?.dueOn, 'an assisting unit has a month for its opinion').toBe('2022-06-16')
  })

  test('to those who have it already, or to nobody named, it stays', () => {
    for (const handlers of [[], [handler('old', 'LEAD'), handler('help', 'ASSIST')]]) {
      const { suggestion, added, relieved } = order(handlers)
      expect([added, relieved]).toEqual([[], []])
      expect(suggestion.assignments.map(({ endedOn }) => endedOn)).toEqual([null, null])
    }
  })

  test.each([
    ['unit-named-twice', [handler('new', 'LEAD'), handler('new', 'ASSIST')]],
    ['roles-do-not-fit', [handler('new', 'ASSIST')]],
    ['part-missing', [handler('new', 'LEAD'), handler('newer', 'LEAD')]],
  ])('is refused with %s', (code, handlers) => {
    expect(() => order(handlers)).toThrow(code)
  })
})
