import { beforeEach, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { getLeaving } from '@/lib/queries/get-leaving'
import { aReply, assignedTo } from '../support/handling'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { grantOf } from '../support/units'

let town: Town
beforeEach(async () => {
  town = await foundTown()
})

const day = '2022-04-01'
const nobodyNew = { newName: '', newLogin: '', newPhone: '', reason: '岗位调整。' }
const leave = async (who: Person, personId: string, more = {}, by = town.security) =>
  act(
    by,
    'leave-offices',
    { accountId: who.accountId, heirs: [{ grantId: await grantOf(who), personId }], ...nobodyNew, ...more },
    day,
  )
const held = async ({ personId }: { personId: string }) =>
  (await rows.roleGrant.findMany({ where: { personId, revokedAt: null } })).map(({ role, unitId }) => [role, unitId])

async function told({ id }: { id: string }): Promise<void> {
  await deliverEvent({ congressId: town.congressId, eventId: id })
}

test('a clerk leaves: office, unread notices and the work go on at once, and the account is closed', async () => {
  const { housing } = town
  const [assignmentId, suggestionId] = await assignedTo(town, housing)
  await told(await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'suggestion.assigned' } }))
  await act(housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await act(housing.clerk, 'save-reply', aReply(assignmentId), '2022-03-03')
  await rows.notice.deleteMany({ where: { personId: housing.head.personId } })
  await leave(housing.clerk, housing.head.personId)

  expect(await held(housing.clerk)).toEqual([])
  expect((await held(housing.head)).sort()).toEqual([
    ['UNIT_CLERK', housing.id],
    ['UNIT_HEAD', housing.id],
  ])
  const account = await rows.account.findUniqueOrThrow({ where: { id: housing.clerk.accountId } })
  expect(account.disabledAt).not.toBeNull()
  expect(await refusalOf(act(housing.clerk, 'save-reply', aReply(assignmentId, { version: 1 }), day))).toBe(
    'session-ended',
  )
  await act(housing.head, 'save-reply', aReply(assignmentId, { version: 1 }), day)
  const passed = await rows.notice.count({ where: { personId: housing.head.personId, channel: 'IN_APP' } })
  expect(passed).toBe(await rows.notice.count({ where: { personId: housing.clerk.personId, channel: 'IN_APP' } }))
  expect(passed).toBeGreaterThan(0)
  const events = await rows.event.findMany({ where: { congressId: town.congressId, actorId: town.security.personId } })
  expect(events.map(({ type }) => type).sort()).toEqual(['account.left', 'role.revoked', 'role.taken-over'])
})

test('somebody new takes over, and signs in once he was given a password', async () => {
  const login = `${town.housing.clerk.login}-next`
  await leave(town.housing.clerk, 'newcomer', { newName: '新来', newLogin: login })
  const { id, personId, passwordHash } = await rows.account.findUniqueOrThrow({ where: { login } })
  expect(await rows.event.count({ where: { subjectId: id, type: 'account.opened' } })).toBe(1)
  expect([await held({ personId }), passwordHash]).toEqual([[['UNIT_CLERK', town.housing.id]], 'none'])
})

test('nobody is left at a unit or in the office: it is refused, and nothing has happened', async () => {
  const { housing, office } = town
  await leave(housing.head, '')
  expect(await refusalOf(leave(housing.clerk, ''))).toBe('unit-left-empty')
  expect(await refusalOf(leave(office, ''))).toBe('office-left-empty')
  expect(await held(housing.clerk)).toEqual([['UNIT_CLERK', housing.id]])
  expect((await rows.account.findUniqueOrThrow({ where: { id: office.accountId } })).disabledAt).toBeNull()
  const { offices } = await see(town.security, getLeaving, housing.clerk.accountId, day)
  expect(offices).toMatchObject([{ role: 'UNIT_CLERK', of: housing.name, others: 0 }])
})

test('it is the security administrator’s act, never about himself, and no office of somebody else', async () => {
  const { housing, transport, security, system } = town
  expect(await refusalOf(leave(housing.clerk, housing.head.personId, {}, town.office))).toBe('not-found')
  expect(await refusalOf(leave(security, system.personId))).toBe('own-account')
  expect(await refusalOf(leave(housing.clerk, housing.clerk.personId))).toBe('own-successor')
  expect(await refusalOf(leave(town.office, security.personId)), 'nobody gives himself an office').toBe('own-account')
  const foreign = [{ grantId: await grantOf(transport.clerk), personId: housing.head.personId }]
  expect(await refusalOf(leave(housing.clerk, '', { heirs: foreign }))).toBe('not-found')
  expect(await refusalOf(leave(system, town.audit.personId))).toBe('administrations-apart')
  expect(await held(transport.clerk)).toEqual([['UNIT_CLERK', transport.id]])
})

test('two colleagues leave at the same moment: the unit keeps one of them', async () => {
  const { housing } = town
  const answers = await Promise.all([housing.clerk, housing.head].map((who) => refusalOf(leave(who, ''))))
  expect(answers.toSorted()).toEqual(['unit-left-empty', undefined])
})

test('a delegate keeps his account; the mandate is not the administrator’s to end', async () => {
  const { lead, street } = town
  const office = { congressId: town.congressId, personId: lead.personId, role: 'UNIT_CLERK', unitId: street.id }
  const { id: grantId } = await rows.roleGrant.create({ data: office })
  await leave(lead, '', { heirs: [{ grantId, personId: street.clerk.personId }] })
  expect(await held(lead)).toEqual([['DELEGATE', null]])
  expect((await rows.account.findUniqueOrThrow({ where: { id: lead.accountId } })).disabledAt).toBeNull()
})
