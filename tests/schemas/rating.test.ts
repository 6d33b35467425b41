import { describe, expect, test } from 'vitest'
import { ratingSchema } from '@/lib/schemas/rating'

const marks = { attitude: 'SATISFIED', process: 'SATISFIED', result: 'SATISFIED' }
const rating = { suggestionId: crypto.randomUUID(), ...marks }
const faults = (input: object) =>
  ratingSchema.safeParse({ ...rating, ...input }).error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('who is dissatisfied says why', () => {
  test('with the result', () => {
    expect(faults({ result: 'DISSATISFIED' })).toEqual([['resultReason', 'reason-required']])
    expect(faults({ result: 'DISSATISFIED', resultReason: '  ' })).toEqual([['resultReason', 'reason-required']])
    expect(faults({ result: 'DISSATISFIED', resultReason: '没有办。' })).toBeUndefined()
  })

  test('by a standard reason as well as in words of his own', () => {
    expect(faults({ result: 'DISSATISFIED', resultCodes: ['NOT_SOLVED'] })).toBeUndefined()
    expect(faults({ process: 'DISSATISFIED', processCodes: ['SLOW'] })).toBeUndefined()
    expect(faults({ process: 'DISSATISFIED' })).toEqual([['processReason', 'reason-required']])
  })

  test('with the attitude, and the reason for the one is none for the other', () => {
    expect(faults({ attitude: 'DISSATISFIED', resultReason: '没有办。' })).toEqual([
      ['attitudeReason', 'reason-required'],
    ])
  })

  test('and who is satisfied, or understands, need not', () => {
    expect(faults({})).toBeUndefined()
    expect(faults({ attitude: 'BASICALLY_SATISFIED' })).toBeUndefined()
    expect(faults({ result: 'UNDERSTOOD' })).toBeUndefined()
  })
})

test('one understands what came of it, not how somebody behaved', () => {
  expect(faults({ attitude: 'UNDERSTOOD' })).toHaveLength(1)
  expect(faults({ process: 'UNDERSTOOD' })).toHaveLength(1)
})

test('a reason stands once, and with its own mark', () => {
  expect(faults({ resultCodes: ['NOT_SOLVED', 'NOT_SOLVED'] })).toEqual([['resultCodes', 'duplicate']])
  expect(faults({ attitudeCodes: ['NOT_SOLVED'] })).toHaveLength(1)
  const twice = [1, 1].map((ordinal) => ({ ordinal, mark: 'SATISFIED' }))
  expect(faults({ asks: twice })).toEqual([['asks', 'duplicate']])
})

test('there is no fifth mark, no round and no delegate to choose', () => {
  expect(faults({ result: 'VERY_SATISFIED' })).toHaveLength(1)
  expect(faults({ round: 2 })).toHaveLength(1)
  expect(faults({ delegateId: crypto.randomUUID() })).toHaveLength(1)
})
