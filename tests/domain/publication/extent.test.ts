import { describe, expect, test } from 'vitest'
import {
  decideReplyPublicity,
  extentOfReply,
  extentOfSuggestion,
  reachesBeyond,
  within,
} from '@/lib/domain/publication/extent'
import { Refusal } from '@/lib/domain/refusal'

const reason = '涉及尚未结案的处罚当事人。'
const codeOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return undefined
}

test('what the delegate lets be seen of the title only is a summary', () => {
  expect(['FULL', 'TITLE_ONLY', 'NONE'].map((wish) => extentOfSuggestion(wish as 'FULL'))).toEqual([
    'FULL',
    'SUMMARY',
    'NONE',
  ])
})

test.each([
  ['FULL', null, 'FULL'],
  ['SUMMARY', null, null],
  ['NONE', null, null],
  [null, null, null],
  ['FULL', 'NONE', 'NONE'],
  ['NONE', 'FULL', 'FULL'],
  [null, 'SUMMARY', 'SUMMARY'],
] as const)('proposed %s, decided %s: %s', (proposed, decided, expected) => {
  expect(extentOfReply({ proposed, decided })).toBe(expected)
})

test.each([
  ['FULL', 'FULL', 'FULL'],
  ['FULL', 'SUMMARY', 'SUMMARY'],
  ['FULL', 'NONE', 'NONE'],
  ['SUMMARY', 'FULL', 'SUMMARY'],
  ['NONE', 'FULL', 'NONE'],
  [null, 'SUMMARY', null],
] as const)('of a reply %s to a suggestion %s no more is public than %s', (reply, suggestion, expected) => {
  expect(within(reply, suggestion)).toBe(expected)
})

test.each([
  ['FULL', 'FULL', false],
  ['FULL', 'SUMMARY', true],
  ['SUMMARY', 'NONE', true],
  ['SUMMARY', 'FULL', false],
  ['FULL', null, true],
] as const)('published %s where %s is in force reaches beyond it: %s', (published, inForce, expected) => {
  expect(reachesBeyond(published, inForce)).toBe(expected)
})

describe('the decision of the office', () => {
  test.each(['SUMMARY', 'NONE'] as const)('%s takes a ground and a reason, even as the unit proposed', (publicity) => {
    const standing = { proposed: publicity, decided: null }
    expect(codeOf(() => decideReplyPublicity(standing, { publicity, reason }))).toBe('publicity-basis-missing')
    expect(codeOf(() => decideReplyPublicity(standing, { publicity, ground: 'PRIVACY', reason: '无' }))).toBe(
      'publicity-basis-missing',
    )
    expect(decideReplyPublicity(standing, { publicity, ground: 'PRIVACY', reason })).toEqual({
      publicity,
      ground: 'PRIVACY',
      reason,
    })
  })

  test('in full against the proposal is what the law wants, with a reason', () => {
    const standing = { proposed: 'NONE', decided: null } as const
    expect(codeOf(() => decideReplyPublicity(standing, { publicity: 'FULL', reason: '' }))).toBe(
      'publicity-basis-missing',
    )
    expect(decideReplyPublicity(standing, { publicity: 'FULL', reason }).ground).toBe('MUST_BE_PUBLIC')
  })

  test('back to what the unit proposed', () => {
    const standing = { proposed: 'FULL', decided: 'NONE' } as const
    expect(decideReplyPublicity(standing, { publicity: 'FULL', reason: '' }).ground).toBe('AS_PROPOSED')
  })

  test.each([
    ['FULL', null, 'FULL'],
    ['NONE', 'NONE', 'NONE'],
    ['FULL', 'SUMMARY', 'SUMMARY'],
  ] as const)('proposed %s, decided %s: %s changes nothing', (proposed, decided, publicity) => {
    const asked = { publicity, ground: 'PRIVACY', reason } as const
    expect(codeOf(() => decideReplyPublicity({ proposed, decided }, asked))).toBe('publicity-unchanged')
  })
})
