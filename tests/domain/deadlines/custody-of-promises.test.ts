import { expect, test } from 'vitest'
import { story, unit } from './a-course'
import { on } from './published-calendar'

const ratedOn = on('2022-04-25')
const replied = () => unit('a', { rounds: [{ signedOn: on('2022-04-20') }] })

test('a promise is the unit’s until it is kept, then closing it the committee’s', () => {
  const promise = { id: 'm', unitId: 'unit-a', openedOn: on('2022-05-01'), dueOn: on('2022-10-01') }
  const tracked = (closedOn: string | null) => ({
    assignments: [replied()],
    ratings: [{ round: 1, ratedOn }],
    trackedOn: on('2022-05-01'),
    commitments: [{ ...promise, closedOn: closedOn ? on(closedOn) : null }],
  })
  expect(story(tracked(null)).at(-1)).toBe('LEAD a promise-open 2022-05-01')
  expect(story(tracked('2022-09-20')).at(-1)).toBe('COMMITTEE - promises-kept 2022-09-20')
})

test('claimed it is with the delegate, found true with the committee, denied with the unit again', () => {
  const promise = { id: 'm', unitId: 'unit-a', openedOn: on('2022-05-01'), dueOn: on('2022-10-01'), closedOn: null }
  const claim = (claimedOn: string, verifiedOn: string | null, isTrue: boolean | null, decidedOn: string | null) => ({
    ...{ on: on(claimedOn), verifiedOn: verifiedOn ? on(verifiedOn) : null, isTrue },
    decidedOn: decidedOn ? on(decidedOn) : null,
  })
  const claims = [claim('2022-09-01', '2022-09-05', false, null), claim('2022-09-20', '2022-09-25', true, '2022-10-02')]
  const told = (more: object[] = []) =>
    story({
      assignments: [replied()],
      ratings: [{ round: 1, ratedOn }],
      trackedOn: on('2022-05-01'),
      commitments: [{ ...promise, claims, closedOn: on('2022-10-02') }, ...(more as [])],
    }).filter((line) => line.includes('promise'))
  expect(told()).toEqual([
    'LEAD a promise-open 2022-05-01',
    'DELEGATE - promise-to-verify 2022-09-01',
    'LEAD a promise-open 2022-09-05',
    'DELEGATE - promise-to-verify 2022-09-20',
    'COMMITTEE - promise-to-decide 2022-09-25',
    'COMMITTEE - promises-kept 2022-10-02',
  ])
  expect(told([{ ...promise, id: 'n', dueOn: on('2022-12-01') }]), 'another one is still to be kept').toEqual([
    'LEAD a promise-open 2022-05-01',
  ])
})
