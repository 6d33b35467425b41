import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { type EntryOutcome, entryOutcomes, type ProxyEntry, proxyRoleOf } from '@/lib/domain/suggestion/proxy-entry'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import { aDraft } from '@/tests/support/suggestions'

const actor = (...grants: Grant[]): Actor => ({
  personId: 'person',
  accountId: 'account',
  signInId: 'sign-in',
  name: 'name',
  congress: { id: 'congress-1', name: 'congress', shortName: 'c', timeZone: 'Asia/Shanghai', isDemonstration: false },
  grants,
})

const people = {
  lead: actor({ role: 'DELEGATE', delegateId: 'lead' }),
  other: actor({ role: 'DELEGATE', delegateId: 'other' }),
  office: actor({ role: 'DELEGATE_OFFICE' }),
  officer: actor({ role: 'DELEGATION_OFFICER', delegationId: 'delegation-1' }),
  otherOfficer: actor({ role: 'DELEGATION_OFFICER', delegationId: 'delegation-2' }),
  leader: actor({ role: 'COMMITTEE_LEADER' }),
  clerk: actor({ role: 'UNIT_CLERK', unitId: 'u' }),
}
type Who = keyof typeof people

const entry = (facts: Partial<ProxyEntry> = {}): ProxyEntry => ({
  role: 'DELEGATE_OFFICE',
  offeredAt: null,
  paperOn: null,
  outcome: null,
  hasSignedSheet: false,
  ...facts,
})
const entered = (facts: Partial<ProxyEntry> = {}, more: object = {}) =>
  aDraft({ delegationId: 'delegation-1', entry: entry(facts), ...more })
const ofEntry = ['edit', 'discard', 'submit', 'offerEntry', 'confirmEntry', 'denyEntry', 'handInOnPaper'] as const

/** Written by hand: who does what with a draft that was entered for the lead delegate. */
const matrix: Record<string, Partial<Record<Who, readonly string[]>>> = {
  open: {
    lead: ['edit', 'submit', 'denyEntry'],
    office: ['edit', 'discard', 'offerEntry', 'handInOnPaper'],
  },
  DENIED: { lead: ['edit', 'submit'], office: ['discard'] },
  CONFIRMED: { lead: ['edit', 'discard', 'submit'] },
  CORRECTED: { lead: ['edit', 'discard', 'submit'] },
}

describe.each(Object.keys(people) as Who[])('%s', (who) => {
  test('does with an entered draft what the matrix says', () => {
    for (const outcome of [null, ...entryOutcomes] as (EntryOutcome | null)[]) {
      const open = movesOpenTo(people[who], entered({ outcome }))
      const written = matrix[outcome ?? 'open']?.[who] ?? []
      expect
        .soft(
          ofEntry.filter((move) => open.includes(move)),
          String(outcome),
        )
        .toEqual(written)
    }
  })

  test('the same of one that a liaison officer entered, who takes the office’s part', () => {
    const open = movesOpenTo(people[who], entered({ role: 'DELEGATION_OFFICER' }))
    const part = who === 'office' ? 'leader' : who === 'officer' ? 'office' : who
    expect(ofEntry.filter((move) => open.includes(move))).toEqual(matrix.open?.[part] ?? [])
  })

  test('settles nothing but his own, in the states in which it is still open', () => {
    for (const status of suggestionStatuses) {
      const open = movesOpenTo(people[who], entered({ paperOn: null }, { status }))
      const confirms = ['SUBMITTED', 'OFFICE_REVIEW', 'PRE_ASSIGNED', 'ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS']
      expect.soft(open.includes('confirmEntry'), status).toBe(who === 'lead' && confirms.includes(status))
      expect.soft(open.includes('denyEntry'), status).toBe(who === 'lead' && ['DRAFT', 'SUBMITTED'].includes(status))
    }
  })
})

test('an entered draft is seen by him and by the office that entered it, until it is his own', () => {
  const sees = (facts: Partial<ProxyEntry>) =>
    (Object.keys(people) as Who[]).filter((who) => suggestionPolicy.view(people[who], entered(facts)))
  expect(sees({})).toEqual(['lead', 'office'])
  expect(sees({ role: 'DELEGATION_OFFICER' })).toEqual(['lead', 'officer'])
  expect(sees({ outcome: 'DENIED' })).toEqual(['lead', 'office'])
  expect(sees({ outcome: 'CORRECTED' })).toEqual(['lead'])
})

test('the office enters for everybody, a liaison officer for his delegation, nobody else for anybody', () => {
  expect(proxyRoleOf(people.office, null)).toBe('DELEGATE_OFFICE')
  expect(proxyRoleOf(people.officer, 'delegation-1')).toBe('DELEGATION_OFFICER')
  for (const who of ['lead', 'other', 'otherOfficer', 'leader', 'clerk'] as const)
    expect(proxyRoleOf(people[who], 'delegation-1')).toBeNull()
  expect(proxyRoleOf(people.officer, null)).toBeNull()
})
