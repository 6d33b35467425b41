import { beforeAll, expect, test } from 'vitest'
import { keepWriting, prunePresence } from '@/lib/store/draft-presence'
import { transactFor } from '@/lib/store/transact'
import { answerPresence } from '@/lib/web/presence-answer'
import { publicOrigin, requestTo } from '../support/http'
import { act, hashOf, type Person } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-01'
let town: Town
let assignmentId: string

beforeAll(async () => {
  town = await foundTown()
  assignmentId = await partOf(town)
})

async function partOf(town: Town): Promise<string> {
  const suggestionId = await assigned(town, [
    { unit: town.transport, role: 'LEAD' },
    { unit: town.housing, role: 'ASSIST' },
  ])
  const { id } = await rows.assignment.findFirstOrThrow({ where: { suggestionId, role: 'LEAD' }, select: { id: true } })
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId: id }, day)
  return id
}

type Beat = { isWriting?: boolean; headers?: Record<string, string | undefined>; body?: string }

async function beat(by: Person | undefined, { isWriting = true, headers = {}, body }: Beat = {}) {
  const asked = requestTo('', { by, body: body ?? JSON.stringify({ assignmentId, isWriting }), headers } as never)
  const response = await answerPresence(new Request(`${publicOrigin}/api/presence`, asked))
  return {
    status: response.status,
    body: (await response.json()) as { colleagues?: { name: string; since: string }[] },
  }
}

const seenBy = async (by: Person, isWriting = false) =>
  (await beat(by, { isWriting })).body.colleagues?.map(({ name }) => name)

test('a colleague of the unit sees who is writing, and nobody sees himself', async () => {
  const { clerk, head } = town.transport
  expect(await seenBy(clerk, true)).toEqual([])
  const { name } = await rows.person.findUniqueOrThrow({ where: { id: clerk.personId } })
  expect(await seenBy(head)).toEqual([name])
  expect(await seenBy(clerk)).toEqual([])
})

test('whoever only reads shows nobody, and is not kept signed in by it', async () => {
  const tokenHash = hashOf(town.transport.head.token)
  const longAgo = new Date(Date.now() - 600_000)
  await rows.signIn.updateMany({ where: { tokenHash }, data: { lastSeenAt: longAgo } })
  await beat(town.transport.head, { isWriting: false })
  expect(await seenBy(town.transport.clerk)).toEqual([])
  const lastSeen = async () => (await rows.signIn.findFirstOrThrow({ where: { tokenHash } })).lastSeenAt
  expect(await lastSeen()).toEqual(longAgo)
  await beat(town.transport.head)
  expect((await lastSeen()).getTime()).toBeGreaterThan(longAgo.getTime())
})

test('no other unit, nor an office, learns who is writing', async () => {
  const before = await rows.draftPresence.count({ where: { congressId: town.congressId } })
  for (const by of [town.housing.clerk, town.court.head, town.office, town.government, town.lead, town.audit])
    for (const isWriting of [true, false]) expect((await beat(by, { isWriting })).status).toBe(404)
  expect(await rows.draftPresence.count({ where: { congressId: town.congressId } })).toBe(before)
})

test('what does not come from a page of ours, or is no such question, is refused', async () => {
  const by = town.transport.clerk
  expect((await beat(by, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403)
  expect((await beat(by, { headers: { 'Content-Type': 'text/plain' } })).status).toBe(400)
  for (const body of ['', '{}', '[]', '{"assignmentId":"x","isWriting":true}', `{"assignmentId":"${assignmentId}"}`])
    expect((await beat(by, { body })).status).toBe(400)
  expect((await beat(undefined)).status).toBe(401)
})

test('after a minute of silence nobody is writing; who goes on keeps the moment at which he began', async () => {
  const id = await partOf(town)
  const { clerk, head } = town.transport
  const begin = Date.now() - 200_000
  const wrote = (by: Person, seconds: number) =>
    transactFor(town.congressId, (tx) =>
      keepWriting(
        tx,
        { assignmentId: id, personId: by.personId, congressId: town.congressId },
        new Date(begin + seconds * 1000),
      ),
    )
  const since = async (by: Person) =>
    (await rows.draftPresence.findFirstOrThrow({ where: { assignmentId: id, personId: by.personId } })).since.getTime()
  await wrote(clerk, 0)
  await wrote(clerk, 50)
  expect(await since(clerk)).toBe(begin)
  await wrote(clerk, 120)
  expect(await since(clerk)).toBe(begin + 120_000)
  await wrote(head, 0)
  const asked = { body: JSON.stringify({ assignmentId: id, isWriting: false }) }
  expect((await beat(clerk, asked)).body.colleagues).toEqual([])
  await transactFor(town.congressId, (tx) => prunePresence(tx, new Date(begin + 60_000)))
  expect(await rows.draftPresence.count({ where: { assignmentId: id } })).toBe(1)
})

test('being there leaves no event', async () => {
  const before = await rows.event.count({ where: { congressId: town.congressId } })
  await beat(town.transport.clerk)
  expect(await rows.event.count({ where: { congressId: town.congressId } })).toBe(before)
})
