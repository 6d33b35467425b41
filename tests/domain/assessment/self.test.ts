import { describe, expect, test } from 'vitest'
import type { Item } from '@/lib/domain/assessment/scheme'
import {
  type Claim,
  claimKindOf,
  handInSelf,
  type SelfAssessment,
  sendBackSelf,
  writeSelf,
} from '@/lib/domain/assessment/self'
import { assessmentStates } from '@/lib/domain/assessment/workflow'
import { Refusal } from '@/lib/domain/refusal'

const item = (key: string, more: Partial<Item> = {}): Item => ({
  ...{ key, name: key, note: '', kind: 'BASE', max: 1000, source: 'JUDGED', judge: 'GROUP', whenNone: 'FULL' },
  rule: { type: 'GROUPS_RATING' },
  ...more,
})
const rating = item('rating')
const yes = item('yes', { rule: { type: 'YES_NO', condition: null } })
const cases = item('cases', { rule: { type: 'PER_EVENT', measure: null, each: 50 } })
const counted = item('counted', { source: 'COMPUTED', judge: null, rule: { type: 'RATE', measure: 'repliedInTime' } })
const items = [rating, yes, cases, counted]

const claim = (itemKey: string, value: number | null, more: Partial<Claim> = {}): Claim => ({
  ...{ itemKey, value, words: '有台账。', suggestionIds: [], fileIds: [] },
  ...more,
})
const blank: SelfAssessment = { id: 'self', unitId: 'unit', version: 3, handedInAt: null, claims: [] }
const open = { state: 'SELF_ASSESSED' } as const
const now = new Date('2022-11-20T02:00:00Z')

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.code
  }
  return 'granted'
}
const write = (claims: readonly Claim[], version = 3) => writeSelf(open, blank, { version, claims }, items)

describe('the draft', () => {
  test('says each value as its judges mark it, and is the next version', () => {
    const { version, claims } = write([claim('rating', 850), claim('yes', 100), claim('cases', 300)])
    expect(version).toBe(4)
    expect(claims.map(({ value }) => value)).toEqual([850, 1, 3])
  })

  test('asks for what is missing where an item takes off for it, and for what there is where it gives for it', () => {
    const lacking = item('lacking', { rule: { type: 'PER_MISSING', measure: null, each: 50 } })
    expect([rating, yes, cases, lacking].map(claimKindOf)).toEqual(['POINTS', 'YES_NO', 'COUNT', 'MISSING'])
  })

  test.each([
    ['more than the item gives', claim('rating', 1001)],
    ['less than nothing', claim('rating', -1)],
    ['two of one thing', claim('yes', 200)],
    ['half a case', claim('cases', 150)],
  ])('is refused with %s', (_, one) => {
    expect(codeOf(() => write([one]))).toBe('self-claim-outside')
  })

  test('claims nothing that is counted, and nothing that the scheme does not know', () => {
    for (const key of ['counted', 'nothing'])
      expect(codeOf(() => write([claim(key, 100)]))).toBe('assessment-item-unknown')
  })

  test('is not written over by whoever did not see the newest, nor once it is handed in', () => {
    expect(codeOf(() => write([], 2))).toBe('stale-version')
    const handedIn = { ...blank, handedInAt: now }
    expect(codeOf(() => writeSelf(open, handedIn, { version: 3, claims: [] }, items))).toBe('self-handed-in')
  })

  test('is written while the units assess themselves, and at no other time', () => {
    const states = assessmentStates.filter(
      (state) => codeOf(() => writeSelf({ state }, blank, { version: 3, claims: [] }, items)) === 'granted',
    )
    expect(states).toEqual(['SELF_ASSESSED'])
  })
})

describe('handing in', () => {
  const all = [claim('rating', 850), claim('yes', 1), claim('cases', 0, { words: '' })]
  const handIn = (claims: readonly Claim[]) => handInSelf(open, { ...blank, claims }, 3, items, now)

  test('takes a value for every judged item, and something said or shown for each above nothing', () => {
    expect(handIn(all).handedInAt).toBe(now)
    expect(codeOf(() => handIn(all.slice(1)))).toBe('self-incomplete')
    expect(codeOf(() => handIn([claim('rating', 850, { words: '' }), ...all.slice(1)]))).toBe('self-incomplete')
    const shown = claim('rating', 850, { words: '', fileIds: ['file'] })
    expect(codeOf(() => handIn([shown, ...all.slice(1)]))).toBe('granted')
  })

  test('is of the version that was read', () => {
    expect(codeOf(() => handInSelf(open, { ...blank, claims: all }, 2, items, now))).toBe('stale-version')
  })

  test('is undone by the office while the others still write, and only then', () => {
    const handedIn = { ...blank, handedInAt: now }
    expect(sendBackSelf(open, handedIn).handedInAt).toBeNull()
    expect(codeOf(() => sendBackSelf(open, blank))).toBe('self-not-handed-in')
    expect(codeOf(() => sendBackSelf({ state: 'JUDGED' }, handedIn))).toBe('move-not-open')
  })
})
