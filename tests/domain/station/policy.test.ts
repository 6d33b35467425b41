import { expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { stationPolicy } from '@/lib/domain/station/policy'

const people: Record<string, Grant> = {
  office: { role: 'DELEGATE_OFFICE' },
  leader: { role: 'COMMITTEE_LEADER' },
  government: { role: 'GOVERNMENT_OFFICE' },
  officer: { role: 'DELEGATION_OFFICER', delegationId: 'north' },
  'officer of another delegation': { role: 'DELEGATION_OFFICER', delegationId: 'south' },
  'delegate on duty': { role: 'DELEGATE', delegateId: 'on-duty' },
  'other delegate': { role: 'DELEGATE', delegateId: 'other' },
  clerk: { role: 'UNIT_CLERK', unitId: 'street' },
  head: { role: 'UNIT_HEAD', unitId: 'street' },
  assessor: { role: 'ASSESSOR', assessmentGroup: 1 },
  'system administrator': { role: 'SYSTEM_ADMINISTRATOR' },
  'security administrator': { role: 'SECURITY_ADMINISTRATOR' },
  'audit administrator': { role: 'AUDIT_ADMINISTRATOR' },
}

const congress = { id: 'congress', name: 'congress', shortName: 'c', timeZone: 'Asia/Shanghai', isDemonstration: false }
const actor = (grant: Grant): Actor => ({
  ...{ personId: 'p', accountId: 'a', signInId: 's', name: 'n', congress, grants: [grant] },
})
const who = (may: (one: Actor) => boolean) =>
  Object.entries(people).flatMap(([name, grant]) => (may(actor(grant)) ? [name] : []))
const day = { delegationId: 'north', delegateIds: ['on-duty'] }

test('who reads, who keeps a station, and who writes down its day', () => {
  const delegates = ['delegate on duty', 'other delegate']
  const officers = ['officer', 'officer of another delegation']
  expect(who(stationPolicy.read)).toEqual(['office', 'leader', 'government', ...officers, ...delegates])
  expect(who(stationPolicy.keepAny)).toEqual(['office', ...officers])
  expect(who((one) => stationPolicy.keep(one, day))).toEqual(['office', 'officer'])
  expect(who((one) => stationPolicy.record(one, day))).toEqual(['office', 'officer', 'delegate on duty'])
})

test('a station of no delegation is the office’s', () => {
  expect(who((one) => stationPolicy.keep(one, { delegationId: null }))).toEqual(['office'])
})
