import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { rate } from '@/lib/domain/rating/rate'
import type { RatingMark } from '@/lib/domain/rating/rating'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { conclude, track } from '@/lib/domain/suggestion/closing'
import { handleAgain } from '@/lib/domain/suggestion/handling-again'
import { settled } from '@/lib/domain/suggestion/status'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { aDraft, anAssignment, aReply, noonOf, plainRules } from '@/tests/support/suggestions'

const signed = (meaning: AnswerMeaning) =>
  aReply({ submittedAt: new Date('2022-05-01'), signedAt: new Date('2022-05-02'), meaning })

function replied(meaning: AnswerMeaning = 'SOLVED', facts: Partial<Suggestion> = {}): Suggestion {
  return settled(
    aDraft({
      submittedAt: new Date('2022-01-10'),
      registeredAt: new Date('2022-01-11'),
      dueOn: localDate('2022-06-01'),
      round: 1,
      rounds: [
        {
          number: 1,
          openedOn: localDate('2022-03-01'),
          firstDueOn: localDate('2022-06-01'),
          dueOn: localDate('2022-06-01'),
          dueIsProvisional: false,
          statedDueOn: null,
          basis: 'DB 51',
          reason: null,
          closedOn: null,
        },
      ],
      assignments: [anAssignment({ acknowledgedAt: new Date('2022-03-02'), reply: signed(meaning) })],
      ...facts,
    }),
  )
}

const content = { attitude: 'SATISFIED', process: 'SATISFIED', result: 'SATISFIED' } as const

const rated = (attitude: RatingMark, result: RatingMark, meaning: AnswerMeaning = 'SOLVED') =>
  rate(replied(meaning), { attitude, process: 'SATISFIED', result }, noonOf('2022-05-10')).suggestion

describe('rating', () => {
  test('the lead delegate rates attitude and result apart', () => {
    const { suggestion, rating } = rate(
      replied(),
      { attitude: 'SATISFIED', process: 'BASICALLY_SATISFIED', result: 'DISSATISFIED' },
      noonOf('2022-05-10'),
    )
    expect(suggestion.status).toBe('RATED')
    expect(rating).toEqual({
      round: 1,
      delegateId: 'lead',
      attitude: 'SATISFIED',
      process: 'BASICALLY_SATISFIED',
      result: 'DISSATISFIED',
      ratedOn: '2022-05-10',
    })
  })

  test('before the reply there is nothing to rate', () => {
    const early = settled({ ...replied(), assignments: [anAssignment()] })
    expect(() => rate(early, content, noonOf('2022-05-10'))).toThrow('move-not-open')
  })

  test("a co-signer's mark does not make it rated", () => {
    const opinion = {
      round: 1,
      delegateId: 'other',
      ...content,
      ratedOn: localDate('2022-05-10'),
    } as const
    expect(settled({ ...replied(), ratings: [opinion] }).status).toBe('REPLIED')
  })
})

describe('handled again', () => {
  test('a month of its own from the day of the order', () => {
    const again = handleAgain(
      rated('SATISFIED', 'DISSATISFIED'),
      'the lamps are still dark',
      noonOf('2022-05-12'),
      plainRules,
    )
    expect(again.round).toMatchObject({ number: 2, openedOn: '2022-05-12', dueOn: '2022-06-13', basis: 'SD 24' })
    expect(again.suggestion).toMatchObject({ status: 'RE_HANDLING', round: 2, dueOn: '2022-06-13' })
    expect(again.suggestion.rounds[0]).toMatchObject({ number: 1, dueOn: '2022-06-01', closedOn: '2022-05-12' })
  })

  test('also when only the attitude was bad', () => {
    expect(
      handleAgain(rated('DISSATISFIED', 'SATISFIED'), 'nobody called', noonOf('2022-05-12'), plainRules).suggestion
        .status,
    ).toBe('RE_HANDLING')
  })

  test('nobody who is satisfied is sent round again', () => {
    expect(() =>
      handleAgain(rated('SATISFIED', 'BASICALLY_SATISFIED'), 'more', noonOf('2022-05-12'), plainRules),
    ).toThrow('not-dissatisfied')
  })

  test('the second round asks for its own reply and its own rating', () => {
    const { suggestion } = handleAgain(rated('SATISFIED', 'DISSATISFIED'), 'dark', noonOf('2022-05-12'), plainRules)
    const second = settled({
      ...suggestion,
      assignments: suggestion.assignments.map((one) => ({ ...one, reply: signed('SOLVED') })),
    })
    expect(second.status).toBe('REPLIED')
    expect(rate(second, content, noonOf('2022-06-10')).suggestion.ratings).toHaveLength(2)
  })
})

describe('concluding', () => {
  test('solved and rated', () => {
    expect(conclude(rated('SATISFIED', 'SATISFIED'), noonOf('2022-05-12'))).toMatchObject({
      status: 'CONCLUDED',
      concludedOn: '2022-05-12',
    })
  })

  test('without a rating too: silence is never a satisfied delegate, but it does not hold the file open', () => {
    expect(conclude(replied(), noonOf('2022-07-12')).ratings).toEqual([])
  })

  test.each(['IN_PROGRESS', 'PLANNED'] as const)('a promise (%s) is tracked first', (meaning) => {
    expect(() => conclude(rated('SATISFIED', 'SATISFIED', meaning), noonOf('2022-05-12'))).toThrow('promise-open')
  })

  test('a first dissatisfied rating is handled again before it is concluded or tracked', () => {
    expect(() => conclude(rated('SATISFIED', 'DISSATISFIED'), noonOf('2022-05-12'))).toThrow('handle-again-first')
    expect(() => track(rated('SATISFIED', 'DISSATISFIED'), ['unit-1'], noonOf('2022-05-12'))).toThrow(
      'handle-again-first',
    )
  })

  const promise = { id: 'c', unitId: 'unit-1', dueOn: localDate('2022-10-31'), replyId: null, claim: null }
  const struckOff = { ...promise, closedOn: localDate('2022-11-01') }

  test('tracked, it is concluded when all its commitments are struck off, and not before', () => {
    const tracked = track(rated('SATISFIED', 'SATISFIED', 'PLANNED'), ['unit-1'], noonOf('2022-05-12'))
    expect(tracked.status).toBe('TRACKED')
    const open = { ...tracked, commitments: [struckOff, { ...promise, closedOn: null }] }
    expect(() => conclude(open, noonOf('2022-11-02'))).toThrow('promises-not-struck-off')
    const done = conclude({ ...tracked, commitments: [struckOff] }, noonOf('2022-11-02'))
    expect(done).toMatchObject({ status: 'CONCLUDED', commitments: [{ closedOn: '2022-11-01' }] })
  })

  test('what was promised at the signing is tracked without another word of the office; nothing is not', () => {
    const promised = rated('SATISFIED', 'SATISFIED', 'PLANNED')
    expect(() => track(promised, [], noonOf('2022-05-12'))).toThrow('nothing-to-track')
    const booked = { ...promised, commitments: [{ ...promise, closedOn: null }] }
    expect(track(booked, [], noonOf('2022-05-12')).status).toBe('TRACKED')
  })

  test('a promise that was struck off before it was tracked stands in nobody’s way', () => {
    const promised = rated('SATISFIED', 'SATISFIED', 'PLANNED')
    expect(conclude({ ...promised, commitments: [struckOff] }, noonOf('2022-11-02')).status).toBe('CONCLUDED')
    const more = { ...promise, id: 'd', replyId: 'reply-1', closedOn: null }
    expect(() => conclude({ ...promised, commitments: [struckOff, more] }, noonOf('2022-11-02'))).toThrow(
      'promise-open',
    )
  })

  test('a commitment is of a unit that handles the suggestion', () => {
    expect(() => track(rated('SATISFIED', 'SATISFIED', 'PLANNED'), ['elsewhere'], noonOf('2022-05-12'))).toThrow(
      'unit-not-assigned',
    )
  })
})
