import { beforeEach, expect, test } from 'vitest'
import { hashPassword, isPassword } from '@/lib/auth/password'
import { draft } from '../support/a-draft'
import { act, type Person, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-01'
const password = 'A-New-Password-22'
let town: Town

beforeEach(async () => {
  town = await foundTown()
})

const does = (name: string, input: object, by: Person = town.security) => refusalOf(act(by, name, input, day))
const ofLead = () => ({ accountId: town.lead.accountId })
const account = () => rows.account.findUniqueOrThrow({ where: { id: town.lead.accountId } })
const lastEvent = () =>
  rows.event.findFirstOrThrow({ where: { congressId: town.congressId }, orderBy: { sequence: 'desc' } })

test('a disabled account is out at once, and in again when it is enabled and signs in', async () => {
  expect(await does('disable-account', ofLead())).toBeUndefined()
  expect(await refusalOf(draft(town.lead, day))).toBe('session-ended')
  expect(await lastEvent()).toMatchObject({
    type: 'account.disabled',
    subjectId: town.lead.accountId,
    data: { signIns: 1 },
  })
  expect(await does('disable-account', ofLead())).toBe('move-not-open')
  expect(await does('enable-account', ofLead())).toBeUndefined()
  expect((await account()).disabledAt).toBeNull()
})

test('ending the sign-ins leaves the account as it is', async () => {
  expect(await does('end-sign-ins', ofLead())).toBeUndefined()
  expect(await refusalOf(draft(town.lead, day))).toBe('session-ended')
  expect((await account()).disabledAt).toBeNull()
})

test('a reset password is kept as a hash only, and ends every sign-in', async () => {
  expect(await does('reset-password', { ...ofLead(), password: 'too short' })).toBe('password-weak')
  expect(await does('reset-password', { ...ofLead(), password })).toBeUndefined()
  expect(await isPassword(password, (await account()).passwordHash)).toBe(true)
  expect(await refusalOf(draft(town.lead, day))).toBe('session-ended')
  const everything = await rows.$queryRaw<{ text: string }[]>`
    SELECT e::text AS text FROM event e UNION ALL SELECT i::text FROM idempotency i`
  expect(everything.filter(({ text }) => text.includes(password))).toEqual([])
})

test('one changes his own password by the present one, and the other browsers are out', async () => {
  const current = 'The-Old-Password-1'
  await rows.account.update({ where: { id: town.lead.accountId }, data: { passwordHash: await hashPassword(current) } })
  expect(await does('change-password', { current: 'wrong', next: password }, town.lead)).toBe('password-wrong')
  expect(await does('change-password', { current, next: current }, town.lead)).toBe('password-weak')
  expect(await does('change-password', { current, next: password }, town.lead)).toBeUndefined()
  expect(await isPassword(password, (await account()).passwordHash)).toBe(true)
  expect(await refusalOf(draft(town.lead, day))).toBeUndefined()
})

test('a role is given and taken, each time for the next request', async () => {
  const { personId } = town.stranger
  const { grantId } = await act<{ grantId: string }>(
    town.security,
    'grant-role',
    { personId, role: 'DELEGATE_OFFICE' },
    day,
  )
  const input = { suggestionId: town.sessionId, categoryId: town.categories[0] }
  expect((await lastEvent()).data).toEqual({ person: town.stranger.name, role: 'DELEGATE_OFFICE' })
  expect(await does('revoke-role', { grantId })).toBeUndefined()
  expect(await does('revoke-role', { grantId })).toBe('not-found')
  expect(await does('register-suggestion', input, town.stranger)).toBe('not-found')
})

test.each([
  ['a delegate without a mandate', { role: 'DELEGATE' }],
  ['a clerk without a unit', { role: 'UNIT_CLERK' }],
  ['an officer with a group', { role: 'DELEGATE_OFFICE', assessmentGroup: 1 }],
  ['an assessor without a group', { role: 'ASSESSOR' }],
  ['a liaison officer without a delegation', { role: 'DELEGATION_OFFICER' }],
])('%s is no office', async (_, grant) => {
  expect(await does('grant-role', { personId: town.stranger.personId, ...grant })).toBe('grant-not-fitting')
})

test('an office that is held is not given once more, also not twice at once', async () => {
  const grant = { personId: town.stranger.personId, role: 'ASSESSOR', assessmentGroup: 3 }
  const answers = await Promise.all([does('grant-role', grant), does('grant-role', grant)])
  expect(answers.toSorted()).toEqual(['grant-not-fitting', undefined])
  expect(await does('grant-role', grant)).toBe('grant-not-fitting')
  expect(await does('grant-role', { ...grant, assessmentGroup: 4 })).toBeUndefined()
})

test('a liaison officer is appointed to a delegation of the running term, and to no other', async () => {
  const [, south] = town.delegations
  const grant = { personId: town.coSigner.personId, role: 'DELEGATION_OFFICER', delegationId: south }
  const ended = {
    congressId: town.congressId,
    number: 18,
    startsOn: new Date('2017-01-01'),
    endsOn: new Date('2021-12-31'),
  }
  const { id: termId } = await rows.term.create({ data: ended })
  const old = { congressId: town.congressId, termId, name: '旧代表团', ordinal: 1 }
  const { id: oldDelegation } = await rows.delegation.create({ data: old })
  expect(await does('grant-role', { ...grant, delegationId: oldDelegation })).toBe('not-found')
  expect(await does('grant-role', grant)).toBeUndefined()
  expect((await lastEvent()).data).toEqual({
    person: town.coSigner.name,
    role: 'DELEGATION_OFFICER',
    delegationId: south,
  })
})

test("nobody is given another's mandate", async () => {
  const grant = { personId: town.stranger.personId, role: 'DELEGATE', delegateId: town.lead.delegateId }
  expect(await does('grant-role', grant)).toBe('not-found')
})

test.each(['AUDIT_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'])(
  'who keeps the system is not made %s as well',
  async (role) => {
    expect(await does('grant-role', { personId: town.system.personId, role })).toBe('administrations-apart')
  },
)

test('nobody decides about himself', async () => {
  const own = { accountId: town.security.accountId }
  const grant = await rows.roleGrant.findFirstOrThrow({ where: { personId: town.security.personId } })
  expect(await does('disable-account', own)).toBe('own-account')
  expect(await does('reset-password', { ...own, password })).toBe('own-account')
  expect(await does('revoke-role', { grantId: grant.id })).toBe('own-account')
  expect(await does('grant-role', { personId: town.security.personId, role: 'DELEGATE_OFFICE' })).toBe('own-account')
})

test('nobody else keeps accounts, whatever his office', async () => {
  for (const by of [town.system, town.audit, town.office, town.leader, town.lead, town.transport.head])
    for (const name of ['disable-account', 'enable-account', 'end-sign-ins'])
      expect(await does(name, ofLead(), by)).toBe('not-found')
})

test("read is what stood on the page, and only in one's own list", async () => {
  const event = await rows.event.findFirstOrThrow({ where: { congressId: town.congressId } }).catch(() => null)
  await draft(town.lead, day)
  const { id: eventId } = event ?? (await lastEvent())
  const notice = (personId: string, channel: string) =>
    rows.notice.create({ data: { congressId: town.congressId, eventId, personId, channel, deliveredAt: new Date() } })
  const seen = await notice(town.office.personId, 'IN_APP')
  const later = await notice(town.office.personId, 'EMAIL')
  const others = await notice(town.leader.personId, 'IN_APP')
  expect(await does('mark-notices-read', { upTo: seen.id }, town.office)).toBeUndefined()
  const read = await rows.notice.findMany({ where: { readAt: { not: null } } })
  expect(read.map(({ id }) => id)).toEqual([seen.id])
  expect([later.readAt, others.readAt]).toEqual([null, null])
})
