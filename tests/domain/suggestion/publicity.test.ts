import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import {
  type AskedPublicity,
  changePublicity,
  decidePublicity,
  departingGrounds,
  groundsToDepart,
  isPublicityDecided,
  mayDecidePublicity,
  publicityInForce,
} from '@/lib/domain/suggestion/publicity'
import { type PublicityWish, publicityWishes, type Suggestion } from '@/lib/domain/suggestion/suggestion'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'

const reason = '附有居民身份证号码。'
const asked = (publicity: PublicityWish, more: Partial<AskedPublicity> = {}): AskedPublicity => ({
  publicity,
  ground: 'PRIVACY',
  reason,
  ...more,
})

function codeOf(act: () => unknown): string | undefined {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

test('what the office decided holds; until it decides, the wish', () => {
  expect(publicityInForce({ wish: 'NONE', decided: null })).toBe('NONE')
  expect(publicityInForce({ wish: 'NONE', decided: 'FULL' })).toBe('FULL')
})

describe('a decision', () => {
  test.each(publicityWishes)('that follows the wish %s needs nothing, and keeps no ground', (wish) => {
    const standing = { wish, decided: null }
    expect(decidePublicity(standing, { publicity: wish, reason: '' }).ground).toBe('AS_WISHED')
    expect(decidePublicity(standing, asked(wish)).ground).toBe('AS_WISHED')
  })

  test.each([
    ['no ground', { ground: undefined }],
    ['no reason', { reason: '' }],
    ['a reason of four characters', { reason: '涉及隐私' }],
  ])('that departs with %s is refused', (_, more) => {
    expect(codeOf(() => decidePublicity({ wish: 'FULL', decided: null }, asked('NONE', more)))).toBe(
      'publicity-basis-missing',
    )
  })

  test('takes each of its grounds, and no other', () => {
    for (const wish of publicityWishes)
      for (const publicity of publicityWishes.filter((one) => one !== wish))
        for (const ground of departingGrounds) {
          const fits = groundsToDepart(wish, publicity).includes(ground)
          const code = codeOf(() => decidePublicity({ wish, decided: null }, asked(publicity, { ground })))
          expect(code).toBe(fits ? undefined : 'publicity-ground-unfit')
        }
  })
})

test('less than wished is carried by secrets, more by the law; his own second thought carries both', () => {
  expect(groundsToDepart('FULL', 'TITLE_ONLY')).toContain('TRADE_SECRET')
  expect(groundsToDepart('FULL', 'NONE')).not.toContain('MUST_BE_PUBLIC')
  expect(groundsToDepart('NONE', 'TITLE_ONLY')).toEqual(['MUST_BE_PUBLIC', 'DELEGATES_WISH'])
  expect(groundsToDepart('TITLE_ONLY', 'NONE')).toContain('DELEGATES_WISH')
  expect(groundsToDepart('NONE', 'NONE')).toEqual([])
})

test('what stands already is not decided again; back to the wish is a decision', () => {
  const standing = { wish: 'FULL', decided: 'NONE' } as const
  expect(codeOf(() => changePublicity(standing, asked('NONE')))).toBe('publicity-unchanged')
  expect(codeOf(() => changePublicity({ wish: 'FULL', decided: null }, asked('FULL')))).toBe('publicity-unchanged')
  expect(changePublicity(standing, asked('FULL'))).toEqual({ publicity: 'FULL', ground: 'AS_WISHED', reason })
})

const acting = (role: Role): Actor => ({
  personId: 'p',
  accountId: 'a',
  signInId: 's',
  name: '',
  congress: { id: 'c' } as Actor['congress'],
  grants: [{ role }] as unknown as Actor['grants'],
})
const at = (status: Suggestion['status']) => ({ status }) as Suggestion

test('the office alone decides, from registration until it ends without an answer', () => {
  const roles = ['DELEGATE', 'COMMITTEE_LEADER', 'GOVERNMENT_OFFICE', 'UNIT_HEAD', 'ASSESSOR'] as const
  for (const role of roles) expect(mayDecidePublicity(acting(role), at('ASSIGNED'))).toBe(false)
  const open = suggestionStatuses.filter((status) => mayDecidePublicity(acting('DELEGATE_OFFICE'), at(status)))
  expect(open).toEqual(suggestionStatuses.filter(isPublicityDecided))
  expect(open).toContain('OFFICE_REVIEW')
  expect(open).toContain('ARCHIVED')
  for (const status of ['DRAFT', 'SUBMITTED', 'WITHDRAWN', 'SPLIT'] as const) expect(open).not.toContain(status)
})
