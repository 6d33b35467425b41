import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { partOf, planParts, split, undoSplit } from '@/lib/domain/merging/split'
import { assignTo } from '@/lib/domain/suggestion/assigning'
import { register, sendBack, submit } from '@/lib/domain/suggestion/intake'
import { movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { aDraft, aReply, handler, noonOf, plainRules } from '@/tests/support/suggestions'

const today = noonOf('2022-01-12')
const coSigners = [
  { delegateId: 'b', state: 'CONFIRMED' },
  { delegateId: 'c', state: 'INVITED' },
] as const
const registered = (): Suggestion =>
  register(
    submit(aDraft({ coSigners }), noonOf('2022-01-10')),
    { categoryId: 'k', number: 7, numberText: '7' },
    noonOf('2022-01-11'),
  )
const part = (original: Suggestion, number: number) =>
  partOf(original, { id: `part-${number}`, title: `part ${number}`, number, numberText: String(number) })
const assigned = (suggestion: Suggestion) =>
  assignTo(suggestion, [handler('u1', 'SOLE')], noonOf('2022-01-14'), plainRules).suggestion
const office = { congress: { id: 'congress-1' }, grants: [{ role: 'DELEGATE_OFFICE' }] } as unknown as Actor

describe('the asks of the original', () => {
  test('each goes to one part', () => {
    expect(planParts(['roads', 'schools'], [1, 2, 1], 3)).toEqual([
      { title: 'roads', asks: [1, 3] },
      { title: 'schools', asks: [2] },
    ])
  })

  test.each([
    ['split-asks-changed', [1, 2], 3],
    ['ask-without-part', [1, 2, 3], 3],
    ['part-without-ask', [1, 1, 1], 3],
  ])('%s', (code, partOfAsk, asks) => {
    expect(() => planParts(['roads', 'schools'], partOfAsk, asks)).toThrow(code)
  })
})

describe('splitting', () => {
  test('the original is over while it stands; a part begins where the original was', () => {
    const original = split(registered(), today)
    expect(original).toMatchObject({ status: 'SPLIT', numberText: '7', splitOn: '2022-01-12' })
    expect(part(registered(), 8)).toMatchObject({
      status: 'OFFICE_REVIEW',
      numberText: '8',
      registeredOn: '2022-01-11',
      leadDelegateId: 'lead',
      partOfId: 'suggestion-1',
      coSigners: [{ delegateId: 'b', state: 'CONFIRMED' }],
    })
    expect(movesOpenTo(office, original)).toEqual(['undoSplit'])
    expect(movesOpenTo(office, part(registered(), 8))).not.toContain('split')
  })

  test('not once it is assigned, nor in a group, nor a part again', () => {
    expect(() => split(assigned(registered()), today)).toThrow('split-after-assignment')
    expect(() => split({ ...registered(), groupId: 'g' }, today)).toThrow('split-in-group')
    expect(() => split(part(registered(), 8), today)).toThrow('split-of-part')
    const leaving = { ...registered(), withdrawal: { id: 'w', agreed: [] } }
    expect(() => split(leaving, today)).toThrow('withdrawal-pending')
    expect(() => split(aDraft(), today)).toThrow('move-not-open')
  })

  test('a part is not sent back on its own', () => {
    expect(() => sendBack(part(registered(), 8), 'unclear', today)).toThrow('part-not-sent-back')
    expect(movesOpenTo(office, part(registered(), 8))).not.toContain('sendBack')
  })
})

describe('undoing it', () => {
  const original = split(registered(), today)

  test('the original goes on where it stood, also when parts are assigned', () => {
    const undone = undoSplit(original, [part(registered(), 8), assigned(part(registered(), 9))], today)
    expect(undone.original).toEqual({ ...registered(), clockSince: '2022-01-14' })
    expect(undone.parts.map(({ status, numberText }) => [status, numberText])).toEqual([
      ['REJOINED', '8'],
      ['REJOINED', '9'],
    ])
  })

  test('restarts no clock: assigned again, the three months run from the day its part was assigned [DB 51]', () => {
    const [open, running] = [part(registered(), 8), assigned(part(registered(), 9))]
    const later = (one: Suggestion) =>
      assignTo(one, [handler('u1', 'LEAD'), handler('u2', 'ASSIST')], noonOf('2022-02-10'), plainRules)
    const again = later(undoSplit(original, [open, running], today).original)
    expect(again.round).toMatchObject({ openedOn: '2022-01-14', dueOn: '2022-04-14' })
    expect(again.added.map(({ assignedOn, dueOn }) => [assignedOn, dueOn])).toEqual([
      ['2022-02-10', '2022-04-14'],
      ['2022-02-10', '2022-03-10'],
    ])
    expect(later(undoSplit(original, [open], today).original).round.openedOn).toBe('2022-02-10')
  })

  test('not once a reply is signed, a part has ended or is in a group; nor twice', () => {
    const replying = assigned(part(registered(), 9))
    const assignments = replying.assignments.map((one) => ({ ...one, reply: aReply({ signedAt: today.now }) }))
    expect(() => undoSplit(original, [{ ...replying, assignments }], today)).toThrow('part-answered')
    expect(() => undoSplit(original, [{ ...replying, status: 'WITHDRAWN' }], today)).toThrow('part-over')
    expect(() => undoSplit(original, [{ ...replying, groupId: 'g' }], today)).toThrow('part-in-group')
    expect(() => undoSplit(registered(), [part(registered(), 8)], today)).toThrow('not-split')
  })
})

test('what is in a group can be taken out of it, until it is answered', () => {
  expect(movesOpenTo(office, registered())).not.toContain('unmerge')
  const grouped = { ...registered(), groupId: 'g' }
  expect(movesOpenTo(office, grouped)).toEqual(expect.arrayContaining(['merge', 'unmerge']))
  expect(movesOpenTo(office, grouped)).not.toContain('split')
  const later = { ...assigned(grouped), round: 2 }
  expect(movesOpenTo(office, later)).not.toContain('unmerge')
})
