import type { Actor, Grant } from '@/lib/domain/access/actor'
import type { Commitment } from '@/lib/domain/commitment/commitment'
import type { PromiseCase } from '@/lib/domain/commitment/moves'
import { localDate } from '@/lib/domain/deadlines/local-date'
import type { suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import { aDraft, anAssignment } from './suggestions'

export const promise: Commitment = {
  id: 'promise',
  unitId: 'lead-unit',
  dueOn: localDate('2022-09-30'),
  closedOn: null,
  replyId: null,
  claim: null,
}
export const claimed = { id: 'claim', kind: 'DONE', isTrue: null } as const

export const caseOf = (
  facts: Partial<Commitment> = {},
  status: (typeof suggestionStatuses)[number] = 'TRACKED',
): PromiseCase => ({
  suggestion: aDraft({
    status,
    coSigners: [{ delegateId: 'confirmed', state: 'CONFIRMED' }],
    assignments: [anAssignment({ unitId: 'lead-unit' })],
  }),
  commitment: { ...promise, ...facts },
})

export const grants: Record<string, Grant[]> = {
  'lead delegate': [{ role: 'DELEGATE', delegateId: 'lead' }],
  'co-signer': [{ role: 'DELEGATE', delegateId: 'confirmed' }],
  clerk: [{ role: 'UNIT_CLERK', unitId: 'lead-unit' }],
  head: [{ role: 'UNIT_HEAD', unitId: 'lead-unit' }],
  'head of another unit': [{ role: 'UNIT_HEAD', unitId: 'other-unit' }],
  'delegate office': [{ role: 'DELEGATE_OFFICE' }],
  'government office': [{ role: 'GOVERNMENT_OFFICE' }],
  'committee leader': [{ role: 'COMMITTEE_LEADER' }],
  'liaison officer': [{ role: 'DELEGATION_OFFICER', delegationId: 'delegation-1' }],
  assessor: [{ role: 'ASSESSOR', assessmentGroup: 1 }],
  'lead delegate who works at the unit': [
    { role: 'DELEGATE', delegateId: 'lead' },
    { role: 'UNIT_HEAD', unitId: 'lead-unit' },
  ],
  'officer who works at the unit': [{ role: 'DELEGATE_OFFICE' }, { role: 'UNIT_CLERK', unitId: 'lead-unit' }],
}

export const actor = (who: string): Actor => ({
  personId: who,
  accountId: 'account',
  signInId: 'sign-in',
  name: who,
  congress: { id: 'congress-1', name: 'congress', shortName: 'c', timeZone: 'Asia/Shanghai', isDemonstration: false },
  grants: grants[who] ?? [],
})
