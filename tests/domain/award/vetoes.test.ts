import { expect, test } from 'vitest'
import type { Correction } from '@/lib/domain/assessment/correction'
import { counted } from '@/lib/domain/assessment/presets/parts'
import type { AssessmentResult } from '@/lib/domain/assessment/result'
import { vetoes } from '@/lib/domain/award/award'
import { bandsOf } from '@/lib/domain/award/bands'
import { leftOutOf } from '@/lib/domain/award/left-out'
import { ensureNominable } from '@/lib/domain/award/nominating'
import { countedFindings, type VetoGround } from '@/lib/domain/award/vetoes'
import { call, candidate } from './a-call'

/** Each measure counts a fact of its own, a broken promise that of a promise. */
const facts = ['lateReplies', 'dissatisfiedFinal', 'classesCorrected'].map((id) => ({ id, suggestionId: `of ${id}` }))
const promises = [{ id: 'promisesBroken', suggestionId: 'of promisesBroken' }]
const ground = {
  facts: [{ unitId: 'u', parts: facts, promises }],
  measured: (measure: string) => ({ counted: [measure], base: [] }),
  falseContacts: [],
  pressed: [],
} as unknown as VetoGround

test('each veto that the year’s facts bear out asks its own measure', () => {
  const found = countedFindings(vetoes, { unitId: 'u', suggestionId: null }, ground)
  expect(found.map(({ veto, suggestionIds }) => [veto, ...suggestionIds])).toEqual([
    ['LATE_REPLY', 'of lateReplies'],
    ['DISSATISFIED', 'of dissatisfiedFinal'],
    ['CLASS_INFLATED', 'of classesCorrected'],
    ['PROMISE_BROKEN', 'of promisesBroken'],
  ])
})

test('a suggestion answers for itself alone, whoever handled it', () => {
  const of = { unitId: 'u', suggestionId: 'of lateReplies' }
  expect(countedFindings(vetoes, of, ground).map(({ veto }) => veto)).toEqual(['LATE_REPLY'])
})

test('a fact left out of an item bars nobody by what that item asks, and by nothing else', () => {
  const rate = counted('rate', '按期', 100, { type: 'RATE', measure: 'repliedInTime' })
  const met = counted('met', '面商', 100, { type: 'RATE', measure: 'metConfirmed' })
  const out = (itemKey: string, factId: string, kind = 'LEAVE_OUT') => ({ itemKey, factId, kind }) as Correction
  const corrections = [out('rate', 'a'), out('met', 'b'), out('rate', 'c', 'POINTS')]
  expect(leftOutOf('lateReplies', corrections, [rate, met])).toEqual(['a'])
  expect(leftOutOf('metConfirmed', corrections, [rate, met])).toEqual(['b'])
  expect(leftOutOf('promisesBroken', corrections, [rate, met])).toEqual([])
})

test('bands are numbered from the best, of those who are compared', () => {
  const unit = (unitId: string, total: number, standing = 'COMPARED') => ({ unitId, total, standing })
  const result = { units: [unit('b', 80), unit('a', 90), unit('few', 99, 'TOO_FEW')] } as unknown as AssessmentResult
  const bands = bandsOf(result, ({ total }) => ({ total, lower: total - 1, upper: total + 1 }))
  expect([...bands]).toEqual([
    ['a', 1],
    ['b', 2],
  ])
})

test('the office nominates as many as it likes, and nobody twice', () => {
  const own = candidate('one', { nominator: 'OFFICE', nominatorName: '代表工委' })
  const open = call({ state: 'NOMINATED', each: 1, candidates: [own] })
  const named = { unitId: 'two', person: '', suggestionId: null }
  expect(() => ensureNominable(open, named, 'OFFICE', '代表工委')).not.toThrow()
  expect(() => ensureNominable(open, own, 'OFFICE', '代表工委')).toThrow('award-candidate-twice')
  const back = { ...open, candidates: [{ ...own, isTakenBack: true }] }
  expect(() => ensureNominable(back, own, 'GROUP', '第一组')).not.toThrow()
})
