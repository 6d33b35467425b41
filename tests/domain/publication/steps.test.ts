import { describe, expect, test } from 'vitest'
import {
  ensurePublishable,
  isHeldBack,
  type Publishable,
  publicationState,
  stepsMissing,
} from '@/lib/domain/publication/steps'
import { Refusal } from '@/lib/domain/refusal'

const now = new Date('2022-06-01T02:00:00Z')
const ready: Publishable = {
  kind: 'REPLY',
  extent: 'FULL',
  suggestionExtent: 'FULL',
  suggestionStands: true,
  awaiting: [],
  toRedact: [],
  isSecret: false,
  standing: null,
  wasWithdrawn: false,
}
const standing = { extent: 'FULL', publishAt: now, namesSigners: true } as const
const later = { ...standing, publishAt: new Date('2022-06-02T01:00:00Z') }

const refusal = (one: Publishable) => {
  try {
    ensurePublishable(one)
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.facts }
    throw error
  }
  return undefined
}

test('what is decided, looked over and read by the delegate may be published', () => {
  expect(refusal(ready)).toBeUndefined()
  expect(publicationState(ready, now)).toBe('READY')
})

test.each([
  ['nobody has decided', { extent: null }, 'publication-undecided', 'UNDECIDED'],
  ['a part was not looked over', { toRedact: ['LETTER'] }, 'redaction-missing', 'TO_REDACT'],
  ['a signer has not read his letter', { awaiting: ['王立新'] }, 'delegate-first', 'WAITS_FOR_DELEGATE'],
  ['its suggestion is not out', { suggestionStands: false }, 'suggestion-first', 'WAITS_FOR_SUGGESTION'],
  ['it is not public', { extent: 'NONE' }, 'publication-withheld', 'NOT_PUBLIC'],
  ['its suggestion is not public', { suggestionExtent: 'NONE' }, 'publication-withheld', 'NOT_PUBLIC'],
  ['it is out', { standing }, 'publication-standing', 'PUBLISHED'],
  ['its moment is fixed', { standing: later }, 'publication-standing', 'FIXED'],
] as const)('%s: refused, and the list says so', (_, more, code, state) => {
  const one = { ...ready, ...more } as Publishable
  expect(refusal(one)?.code).toBe(code)
  expect(publicationState(one, now)).toBe(state)
})

test('the refusal names the signers and the part', () => {
  expect(refusal({ ...ready, awaiting: ['王立新', '李明'] })).toMatchObject({ names: '王立新、李明' })
  expect(refusal({ ...ready, toRedact: ['SUMMARY', 'FILE'] })).toMatchObject({ part: 'SUMMARY' })
})

test('all that is missing is told in the order of the work; nothing of what is not public', () => {
  const nothing = { ...ready, extent: null, toRedact: ['LETTER'], awaiting: ['李明'], suggestionStands: false }
  expect(stepsMissing(nothing)).toEqual(['DECIDE', 'REDACT', 'DELIVER', 'SUGGESTION'])
  expect(stepsMissing({ ...nothing, extent: 'NONE' })).toEqual([])
})

test('it is public from its very moment on and not a second before', () => {
  expect(publicationState({ ...ready, standing: later }, new Date('2022-06-02T00:59:59.999Z'))).toBe('FIXED')
  expect(publicationState({ ...ready, standing: later }, later.publishAt)).toBe('PUBLISHED')
})

test('a reply is not shown while its suggestion is withdrawn', () => {
  expect(publicationState({ ...ready, standing, suggestionStands: false }, now)).toBe('WAITS_FOR_SUGGESTION')
})

test('withdrawn it may be published again', () => {
  const withdrawn = { ...ready, wasWithdrawn: true }
  expect(publicationState(withdrawn, now)).toBe('WITHDRAWN')
  expect(refusal(withdrawn)).toBeUndefined()
})

describe('held back, though nobody has withdrawn it', () => {
  test.each([
    ['names that are kept since stand in it', { isSecret: true }, true],
    ['it was frozen without names', { isSecret: true, standing: { ...standing, namesSigners: false } }, false],
    ['less is public now', { extent: 'SUMMARY' }, true],
    ['nothing is public now', { extent: 'NONE' }, true],
    ['its suggestion is public no longer', { suggestionExtent: 'NONE' }, true],
    ['more is public now', { standing: { ...standing, extent: 'SUMMARY' } }, false],
    ['all is as it was', {}, false],
  ] as const)('%s: %s', (_, more, expected) => {
    const one = { ...ready, standing, ...more } as Publishable
    expect(isHeldBack(one)).toBe(expected)
    expect(publicationState(one, now) === 'HELD_BACK').toBe(expected)
  })
})
