import { beforeAll, expect, test } from 'vitest'
import { tokenHash } from '@/lib/auth/session-token'
import { closeSession, openSession, signedInHours } from '@/lib/auth/sign-in'
import { Refusal } from '@/lib/domain/refusal'
import { transactAs } from '@/lib/store/transact'
import { draft } from '../support/a-draft'
import { act, at, hashOf, type Person, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const morning = at('2022-03-01T09:00:00+08:00')
const after = (minutes: number) => new Date(morning.getTime() + minutes * 60_000)
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const signIn = (person: Person) => openSession(person.accountId, morning)
const whoIs = (token: string, when: Date) => transactAs(tokenHash(token), when, async (_, actor) => actor)
const isOut = async (token: string, when: Date) => (await refusalOf(whoIs(token, when))) === 'session-ended'

test('a token opens the session of its person, and the database does not know it', async () => {
  const token = await signIn(town.lead)
  expect(await whoIs(token, after(1))).toMatchObject({ personId: town.lead.personId, grants: [{ role: 'DELEGATE' }] })
  const kept = await rows.$queryRaw<{ text: string }[]>`SELECT s::text AS text FROM sign_in s`
  expect(kept.filter(({ text }) => text.includes(token))).toEqual([])
})

test('each signing in has a token of its own', async () => {
  expect(await signIn(town.lead)).not.toBe(await signIn(town.lead))
})

test('whoever signed out is out at once, and only there', async () => {
  const [here, there] = [await signIn(town.lead), await signIn(town.lead)]
  await closeSession(tokenHash(here), after(1))
  expect(await isOut(here, after(2))).toBe(true)
  expect(await isOut(there, after(2))).toBe(false)
  const types = await rows.event.findMany({ where: { subjectId: town.lead.accountId }, select: { type: true } })
  expect(types.map(({ type }) => type)).toContain('sign-in.ended')
})

test('half an hour without a request is the end; one in between is not', async () => {
  const token = await signIn(town.lead)
  await whoIs(token, after(29))
  expect(await isOut(token, after(58))).toBe(false)
  expect(await isOut(token, after(89))).toBe(true)
})

test('twelve hours are the end, however busy', async () => {
  const token = await signIn(town.lead)
  const end = signedInHours * 60
  for (let minute = 20; minute < end; minute += 20) await whoIs(token, after(minute))
  expect(await isOut(token, after(end - 1))).toBe(false)
  expect(await isOut(token, after(end))).toBe(true)
})

test('a disabled account is out with its next request, in every browser, and cannot come back', async () => {
  const { coSigner } = town
  const [here, there] = [await signIn(coSigner), await signIn(coSigner)]
  await rows.account.update({ where: { id: coSigner.accountId }, data: { disabledAt: after(1) } })
  expect([await isOut(here, after(2)), await isOut(there, after(2))]).toEqual([true, true])
  await expect(signIn(coSigner)).rejects.toThrow('account-disabled')
})

test('a role that was taken away is gone with the next request', async () => {
  const { stranger } = town
  await draft(stranger, '2022-03-01')
  await rows.roleGrant.updateMany({ where: { personId: stranger.personId }, data: { revokedAt: morning } })
  await expect(draft(stranger, '2022-03-01')).rejects.toThrow(Refusal)
})

test('a mandate that has ended grants nothing from the day after', async () => {
  const token = await signIn(town.lead)
  await rows.delegate.update({ where: { id: town.lead.delegateId }, data: { mandateTo: new Date('2022-03-01') } })
  expect((await whoIs(token, after(1))).grants).toHaveLength(1)
  const tomorrow = await openSession(town.lead.accountId, at('2022-03-02'))
  expect((await whoIs(tomorrow, at('2022-03-02'))).grants).toHaveLength(0)
  await rows.delegate.update({ where: { id: town.lead.delegateId }, data: { mandateTo: null } })
})

test('another than our own clock or token opens nothing', async () => {
  for (const token of ['', 'x', 'A'.repeat(43), town.lead.token.toUpperCase()]) {
    expect(await refusalOf(transactAs(hashOf(token), morning, async () => null))).toBe('session-ended')
  }
})

test('nobody acts with the session of a disabled account', async () => {
  const input = { suggestionId: town.sessionId, handlers: [{ unitId: town.housing.id, role: 'SOLE', part: '' }] }
  expect(await refusalOf(act(town.coSigner, 'assign-suggestion', input, '2022-03-01'))).toBe('session-ended')
})
