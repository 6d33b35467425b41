import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import { fileForDeparted, takeTheLead } from '@/lib/domain/delegate/lead'
import {
  ensureCanEnd,
  ensureVacant,
  isInOffice,
  type Mandate,
  type Seated,
  seatsOn,
} from '@/lib/domain/delegate/mandate'
import type { Refusal } from '@/lib/domain/refusal'
import { aDraft, noonOf } from '@/tests/support/suggestions'

const on = localDate
const today = on('2022-06-01')

const aMandate = (more: Partial<Mandate> = {}): Mandate => ({
  ...{ id: 'd', congressId: 'c', termId: 't', personId: 'p', delegationId: null, name: 'who' },
  ...{ from: on('2022-01-01'), to: null, endGround: null, isFilled: false },
  ...more,
})

function refused(act: () => unknown): string | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return (error as Refusal).code
  }
}

test('a mandate ends once, on a day that has come and on which it held', () => {
  expect(refused(() => ensureCanEnd(aMandate(), today, today))).toBeUndefined()
  expect(refused(() => ensureCanEnd(aMandate({ to: today }), today, today))).toBe('mandate-ended')
  for (const day of ['2021-12-31', '2022-06-02'])
    expect(refused(() => ensureCanEnd(aMandate(), on(day), today))).toBe('mandate-day-outside')
})

test('a seat is filled once, after the day on which it fell vacant', () => {
  const vacated = aMandate({ to: on('2022-05-01'), endGround: 'RESIGNED' })
  expect(refused(() => ensureVacant(vacated, on('2022-05-02'), today))).toBeUndefined()
  expect(refused(() => ensureVacant(vacated, on('2022-05-01'), today))).toBe('election-day-outside')
  expect(refused(() => ensureVacant(vacated, on('2022-06-02'), today))).toBe('election-day-outside')
  for (const seat of [aMandate(), aMandate({ to: on('2022-05-01') }), { ...vacated, isFilled: true }])
    expect(refused(() => ensureVacant(seat, today, today))).toBe('seat-not-vacant')
})

test('however mandates follow each other, a seat is never held by two and none is lost', () => {
  const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 })), { maxLength: 5 })
  fc.assert(
    fc.property(fc.array(gaps, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 700 }), (seats, later) => {
      const mandates = seats.flatMap((gap, seat) => {
        const chain: Seated[] = [
          { id: `${seat}-0`, from: on('2022-01-01'), to: null, endGround: null, predecessorId: null },
        ]
        for (const [length, vacant] of gap) {
          const last = chain.at(-1) as Seated
          const to = addDays(last.from, length)
          chain.splice(-1, 1, { ...last, to, endGround: 'RESIGNED' })
          chain.push({
            id: `${seat}-${chain.length}`,
            from: addDays(to, vacant),
            to: null,
            endGround: null,
            predecessorId: last.id,
          })
        }
        return chain
      })
      const day = addDays(on('2022-01-01'), later)
      const { seats: counted, inOffice, vacant } = seatsOn(mandates, day)
      expect(counted).toBe(seats.length)
      expect(inOffice + vacant).toBe(counted)
      for (const [seat] of seats.entries())
        expect(mandates.filter((one) => one.id.startsWith(`${seat}-`) && isInOffice(one, day)).length).toBeLessThan(2)
    }),
  )
})

const leader = { name: 'who', endedOn: on('2022-05-01') }
const handedIn = {
  submittedAt: new Date('2022-02-23T04:00:00Z'),
  coSigners: [{ delegateId: 'signer', state: 'CONFIRMED' as const }],
}

test('a confirmed co-signer goes on for whoever has left, and nobody else', () => {
  expect(takeTheLead(aDraft(handedIn), leader, 'signer').leadDelegateId).toBe('signer')
  expect(refused(() => takeTheLead(aDraft(handedIn), leader, 'stranger'))).toBe('not-co-signed')
  expect(refused(() => takeTheLead(aDraft(handedIn), { ...leader, endedOn: null }, 'signer'))).toBe(
    'delegate-still-in-office',
  )
  const over = aDraft({ ...handedIn, status: 'CONCLUDED' })
  expect(refused(() => takeTheLead(over, leader, 'signer'))).toBe('move-not-open')
})

test('a rating that was given is not given again', () => {
  const rating = {
    round: 1,
    delegateId: 'lead',
    attitude: 'SATISFIED',
    process: null,
    result: 'SATISFIED',
    ratedOn: today,
  } as const
  const rated = aDraft({ ...handedIn, status: 'RATED', round: 1, ratings: [rating] })
  expect(refused(() => takeTheLead(rated, leader, 'signer'))).toBe('already-rated')
})

test('what was sent back to somebody who has left is filed; what was never handed in is not the office’s', () => {
  const sentBack = aDraft({ ...handedIn, sentBackAt: new Date('2022-02-24T04:00:00Z') })
  expect(fileForDeparted(sentBack, leader, noonOf('2022-06-01'))).toMatchObject({
    status: 'WITHDRAWN',
    withdrawnOn: today,
  })
  expect(refused(() => fileForDeparted(aDraft(), leader, noonOf('2022-06-01')))).toBe('move-not-open')
  const registered = aDraft({ ...handedIn, status: 'OFFICE_REVIEW' })
  expect(refused(() => fileForDeparted(registered, leader, noonOf('2022-06-01')))).toBe('move-not-open')
})
