import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { groundsOf, likelyReasons, rankLikely } from '@/lib/domain/key-suggestion/likely'
import {
  canBeKey,
  ensureCanNominate,
  ensureDecidable,
  ensureHeld,
  ensureRevocable,
  keyStateOf,
  type Nomination,
} from '@/lib/domain/key-suggestion/nomination'
import { keyPolicy, keyWayOf } from '@/lib/domain/key-suggestion/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'

const nomination = (facts: Partial<Nomination> = {}): Nomination => ({
  id: 'n',
  congressId: 'congress-1',
  suggestionId: 's',
  numberText: '12',
  suggestionStatus: 'IN_PROGRESS',
  outcome: null,
  revokedOn: null,
  ...facts,
})

function codeOf(act: () => void): string | undefined {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

const acting = (role: Role): Actor => ({
  personId: 'p',
  accountId: 'a',
  signInId: 's',
  name: 'n',
  congress: { id: 'congress-1', name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false },
  grants: [{ role }],
})

describe('from registration until it is over a suggestion can be key', () => {
  const never = [
    'DRAFT',
    'CO_SIGNING',
    'SUBMITTED',
    'DELEGATION_REVIEW',
    'NOT_ACCEPTED',
    'WITHDRAWN',
    'SPLIT',
    'REJOINED',
    'CONCLUDED',
    'ARCHIVED',
  ]
  test.each(suggestionStatuses)('%s', (status) => expect(canBeKey(status)).toBe(!never.includes(status)))
})

test.each([
  ['NONE', 'OFFICE_REVIEW', undefined],
  ['NONE', 'SUBMITTED', 'key-not-now'],
  ['NONE', 'CONCLUDED', 'key-not-now'],
  ['NOMINATED', 'IN_PROGRESS', 'key-nominated-already'],
  ['FIXED', 'IN_PROGRESS', 'key-fixed-already'],
] as const)('nominating what is %s and %s: %s', (state, status, refused) => {
  expect(codeOf(() => ensureCanNominate(status, state))).toBe(refused)
})

test('what counts is the nomination that is open or in force', () => {
  expect(keyStateOf(null)).toBe('NONE')
  expect(keyStateOf(nomination())).toBe('NOMINATED')
  expect(keyStateOf(nomination({ outcome: 'FIXED' }))).toBe('FIXED')
  expect(keyStateOf(nomination({ outcome: 'FIXED', revokedOn: localDate('2022-05-01') }))).toBe('NONE')
  expect(keyStateOf(nomination({ outcome: 'NOT_FIXED' }))).toBe('NONE')
})

describe('the meeting', () => {
  test('decides once', () =>
    expect(codeOf(() => ensureDecidable(nomination({ outcome: 'NOT_FIXED' }), { isFixed: true }))).toBe(
      'key-decided-already',
    ))
  test('fixes nothing that is over, and may still write down that it did not', () => {
    const over = nomination({ suggestionStatus: 'WITHDRAWN' })
    expect(codeOf(() => ensureDecidable(over, { isFixed: true }))).toBe('key-over')
    expect(codeOf(() => ensureDecidable(over, { isFixed: false }))).toBeUndefined()
  })
  test('revokes only what is fixed', () => {
    expect(codeOf(() => ensureRevocable(nomination()))).toBe('key-not-fixed')
    expect(codeOf(() => ensureRevocable(nomination({ outcome: 'FIXED' })))).toBeUndefined()
  })
  test('was held today at the latest', () => {
    expect(codeOf(() => ensureHeld(localDate('2022-03-15'), localDate('2022-03-15')))).toBeUndefined()
    expect(codeOf(() => ensureHeld(localDate('2022-03-16'), localDate('2022-03-15')))).toBe('meeting-in-future')
  })
})

test.each<[Role, boolean, boolean, boolean]>([
  ['DELEGATE_OFFICE', true, true, true],
  ['COMMITTEE_LEADER', true, false, true],
  ['GOVERNMENT_OFFICE', false, false, true],
  ['DELEGATION_OFFICER', false, false, false],
  ['DELEGATE', false, false, false],
  ['UNIT_HEAD', false, false, false],
  ['ASSESSOR', false, false, false],
  ['SYSTEM_ADMINISTRATOR', false, false, false],
])('%s nominates %s, writes down meetings %s, sees the list %s', (role, nominates, fixes, lists) => {
  const actor = acting(role)
  expect([keyPolicy.nominate(actor), keyPolicy.fix(actor), keyPolicy.list(actor)]).toEqual([nominates, fixes, lists])
})

test('one way is open at a time', () => {
  const office = acting('DELEGATE_OFFICE')
  expect(keyWayOf(office, 'IN_PROGRESS', null)).toBe('nominate')
  expect(keyWayOf(office, 'IN_PROGRESS', nomination())).toBe('takeBack')
  expect(keyWayOf(office, 'IN_PROGRESS', nomination({ outcome: 'FIXED' }))).toBe('revoke')
  expect(keyWayOf(office, 'SUBMITTED', null)).toBeNull()
  expect(keyWayOf(acting('COMMITTEE_LEADER'), 'IN_PROGRESS', nomination({ outcome: 'FIXED' }))).toBeNull()
  expect(keyWayOf(acting('DELEGATE'), 'IN_PROGRESS', null)).toBeNull()
})

describe('what speaks for a nomination', () => {
  const nothing = { signatures: 1, yearsBefore: 0, alike: 0, units: 1 }
  test.each([
    [{ ...nothing }, []],
    [{ ...nothing, signatures: 9 }, []],
    [{ ...nothing, signatures: 10 }, ['MANY_DELEGATES']],
    [{ ...nothing, yearsBefore: 1 }, ['WIDELY_FELT']],
    [{ ...nothing, alike: 2 }, ['WIDELY_FELT']],
    [{ ...nothing, units: 3 }, ['COMPLEX']],
    [{ signatures: 12, yearsBefore: 2, alike: 3, units: 4 }, ['MANY_DELEGATES', 'WIDELY_FELT', 'COMPLEX']],
  ])('%o: %o', (counted, grounds) => expect(groundsOf(likelyReasons(counted))).toEqual(grounds))

  test('more reasons come first, and who has none is not proposed', () => {
    const one = (name: string, counted: typeof nothing) => ({ name, reasons: likelyReasons(counted) })
    const ranked = rankLikely([
      one('none', nothing),
      one('many names', { ...nothing, signatures: 30 }),
      one('two reasons', { ...nothing, yearsBefore: 1, units: 3 }),
    ])
    expect(ranked.map(({ name }) => name)).toEqual(['two reasons', 'many names'])
  })
})
