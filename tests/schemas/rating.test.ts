import { describe, expect, test } from 'vitest'
import { ratingSchema } from '@/lib/schemas/rating'

const rating = { suggestionId: crypto.randomUUID(), attitude: 'SATISFIED', result: 'SATISFIED' }
const faults = (input: object) =>
  ratingSchema.safeParse({ ...rating, ...input }).error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('who is dissatisfied says why', () => {
  test('with the result', () => {
    expect(faults({ result: 'DISSATISFIED' })).toEqual([['resultReason', 'reason-required']])
    expect(faults({ result: 'DISSATISFIED', resultReason: '  ' })).toEqual([['resultReason', 'reason-required']])
    expect(faults({ result: 'DISSATISFIED', resultReason: '没有办。' })).toBeUndefined()
  })

  test('with the attitude, and the reason for the one is none for the other', () => {
    expect(faults({ attitude: 'DISSATISFIED', resultReason: '没有办。' })).toEqual([
      ['attitudeReason', 'reason-required'],
    ])
  })

  test('and who is satisfied need not', () => {
    expect(faults({})).toBeUndefined()
    expect(faults({ attitude: 'BASICALLY_SATISFIED' })).toBeUndefined()
  })
})

test('there is no fourth mark, no round and no delegate to choose', () => {
  expect(faults({ result: 'VERY_SATISFIED' })).toHaveLength(1)
  expect(faults({ round: 2 })).toHaveLength(1)
  expect(faults({ delegateId: crypto.randomUUID() })).toHaveLength(1)
})
