import fc from 'fast-check'
import { expect, test } from 'vitest'
import { returnStages } from '@/lib/domain/assignment/return-stage'
import { custodyOf } from '@/lib/domain/deadlines/custody'
import { daysHeld, spanOn } from '@/lib/domain/deadlines/custody-span'
import { holderKinds } from '@/lib/domain/deadlines/deadline'
import { type DeadlineFacts, pauseGrounds } from '@/lib/domain/deadlines/facts'
import { latenessOf, lingerers } from '@/lib/domain/deadlines/lateness'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import { addDays, daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { course, shandong, unit } from './a-course'
import { on } from './published-calendar'

const start = on('2022-02-01')
const day = fc.nat({ max: 400 }).map((offset): LocalDate => addDays(start, offset))
const maybe = fc.option(day)
const inOrder = (days: (LocalDate | null)[]) => days.filter((one) => one !== null).sort()

const someWork = fc.record({ opinionOn: maybe, submittedOn: maybe, signedOn: maybe })
const someUnit = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    role: fc.constantFrom('LEAD' as const, 'SEPARATE' as const, 'ASSIST' as const),
    assignedOn: day,
    endedOn: maybe,
    acknowledgedOn: maybe,
    acceptedBySilenceOn: maybe,
    rounds: fc.tuple(someWork, someWork),
  })
  .map(({ id, ...more }) => unit(id, more))

/** Anything that can stand in the facts, in any order, sensible or not. */
const anyFacts: fc.Arbitrary<DeadlineFacts> = fc
  .record({
    intake: fc
      .array(fc.tuple(fc.constantFrom('SUBMITTED' as const, 'REGISTERED' as const, 'SENT_BACK' as const), day), {
        minLength: 1,
        maxLength: 5,
      })
      .map((acts) => acts.map(([act, at]) => ({ act, on: at })).sort((l, r) => (l.on < r.on ? -1 : 1))),
    assignments: fc.uniqueArray(someUnit, { selector: ({ id }) => id, maxLength: 4 }),
    openings: fc.tuple(day, maybe).map(inOrder),
    extensions: fc.array(
      fc.record({
        assignmentId: fc.constantFrom('a', 'b'),
        round: fc.constantFrom(1, 2),
        askedOn: day,
        decidedOn: maybe,
        until: maybe,
      }),
      { maxLength: 2 },
    ),
    pauses: fc.array(
      fc.record({
        assignmentId: fc.constantFrom('a', 'b', 'c'),
        round: fc.constant(1),
        ground: fc.constantFrom(...pauseGrounds),
        from: day,
        until: maybe,
      }),
      { maxLength: 3 },
    ),
    returns: fc.array(
      fc.record({
        id: fc.constantFrom('r', 'q'),
        assignmentId: fc.constantFrom('a', 'b', 'c'),
        stage: fc.constantFrom(...returnStages),
        askedOn: day,
        decidedOn: maybe,
        isDecided: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    ratings: fc.array(fc.record({ round: fc.constantFrom(1, 2), ratedOn: day }), { maxLength: 2 }),
    commitments: fc.array(
      fc.record({
        id: fc.constantFrom('m', 'n'),
        unitId: fc.constant('unit-a'),
        openedOn: day,
        dueOn: day,
        closedOn: maybe,
      }),
      { maxLength: 2 },
    ),
    trackedOn: maybe,
    closedOn: maybe,
  })
  .map(({ openings, ...more }) =>
    course({
      ...more,
      round: openings.length,
      rounds: openings.map((openedOn, place) => ({
        number: place + 1,
        openedOn,
        closedOn: openings[place + 1] ?? null,
        statedDueOn: null,
      })),
    }),
  )

const age = ({ intake, closedOn }: DeadlineFacts, today: LocalDate): number => {
  const end = closedOn && closedOn < today ? closedOn : today
  return Math.max(0, daysBetween(intake[0]?.on as LocalDate, end))
}

const leadDays = (of: DeadlineFacts, today: LocalDate): number =>
  custodyOf(of, ledgerOf(of, shandong))
    .filter(({ holder }) => holder === 'LEAD')
    .reduce((sum, span) => sum + daysHeld(span, today), 0)

test('every day is with exactly one holder, and the days add up to the age', () => {
  fc.assert(
    fc.property(anyFacts, day, (facts, today) => {
      const spans = custodyOf(facts, ledgerOf(facts, shandong))
      const first = facts.intake[0]?.on as LocalDate
      const isOpenAtAll = facts.closedOn === null || facts.closedOn > first
      expect(spans.at(0)?.from).toBe(isOpenAtAll ? first : undefined)
      expect(spans.at(-1)?.until).toBe(isOpenAtAll ? facts.closedOn : undefined)
      for (const [place, span] of spans.entries()) {
        expect(holderKinds).toContain(span.holder)
        if (span.until) expect(span.until > span.from).toBe(true)
        if (place > 0) expect(spans[place - 1]?.until).toBe(span.from)
      }
      expect(spans.filter(({ from, until }) => from <= today && (!until || today < until)).length).toBe(
        today >= first && (!facts.closedOn || today < facts.closedOn) ? 1 : 0,
      )
      expect(spans.reduce((sum, span) => sum + daysHeld(span, today), 0)).toBe(age(facts, today))
    }),
    { numRuns: 400 },
  )
})

test('the late days of a reply are divided without rest', () => {
  fc.assert(
    fc.property(anyFacts, day, (facts, today) => {
      const deadlines = ledgerOf(facts, shandong)
      for (const deadline of deadlines.filter(({ purpose }) => purpose === 'reply' || purpose === 're-handling')) {
        const { days, ...whose } = latenessOf(deadline, facts, deadlines, today)
        expect(lingerers.reduce((sum, one) => sum + whose[one], 0)).toBe(days)
      }
    }),
    { numRuns: 200 },
  )
})

test('an assisting unit, however late, never gives the lead a day', () => {
  fc.assert(
    fc.property(anyFacts, day, day, (facts, given, today) => {
      const helped = (opinionOn: LocalDate | null): DeadlineFacts => ({
        ...facts,
        assignments: [...facts.assignments, unit('z', { role: 'ASSIST', rounds: [{ opinionOn }] })],
      })
      const late = leadDays(helped(given), today)
      expect(leadDays(helped(null), today)).toBeLessThanOrEqual(late)
      expect(late).toBeLessThanOrEqual(leadDays(helped(on('2022-03-02')), today))
    }),
    { numRuns: 400 },
  )
})

test('one of two units is relieved without a reply: until then the other’s reply did not end the wait', () => {
  const relievedOn = on('2022-04-20')
  const helped = (opinionOn: LocalDate | null) =>
    course({
      assignments: [
        unit('a', { rounds: [{ signedOn: on('2022-03-10') }] }),
        unit('b', { endedOn: relievedOn }),
        unit('z', { role: 'ASSIST', rounds: [{ opinionOn }] }),
      ],
    })
  const never = leadDays(helped(null), relievedOn)
  expect(never).toBe(leadDays(helped(relievedOn), relievedOn))
  expect(spanOn(custodyOf(helped(null), ledgerOf(helped(null), shandong)), on('2022-04-18'))?.reason).toBe(
    'assist-late',
  )
})

test('what happens later changes no day that has passed', () => {
  fc.assert(
    fc.property(anyFacts, day, day, (facts, decided, until) => {
      const extension = { assignmentId: 'a', round: 1, askedOn: decided, decidedOn: decided, until }
      const before = custodyOf(facts, ledgerOf(facts, shandong))
      const changed = { ...facts, extensions: [...facts.extensions, extension] }
      const after = custodyOf(changed, ledgerOf(changed, shandong))
      for (let past = start; past < decided; past = addDays(past, 7)) {
        const then = spanOn(before, past)
        const now = spanOn(after, past)
        expect([now?.holder, now?.assignmentId, now?.reason]).toEqual([then?.holder, then?.assignmentId, then?.reason])
      }
    }),
    { numRuns: 100 },
  )
})
