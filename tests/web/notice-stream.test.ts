import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sessionCookie } from '@/lib/auth/session-token'
import { closeSession } from '@/lib/auth/sign-in'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { stopListening } from '@/lib/store/notice-calls'
import { answerNoticeStream, closeNoticeStreams } from '@/lib/web/notice-stream'
import { publicOrigin } from '../support/http'
import { act, hashOf, type Person } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

afterEach(() => closeNoticeStreams())
afterAll(() => stopListening())

/** Looked at again every so many milliseconds; seldom, unless a test waits for it. */
async function listen(by: Pick<Person, 'token'>, every = 60_000) {
  const left = new AbortController()
  const headers = { Cookie: `${sessionCookie}=${by.token}` }
  const request = new Request(`${publicOrigin}/api/notices/stream`, { headers, signal: left.signal })
  const response = await answerNoticeStream(request, every)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const next = async (): Promise<number | null> => {
    const { done, value } = (await reader?.read()) ?? { done: true }
    return done ? null : JSON.parse(/data: (.*)/.exec(value ?? '')?.[1] ?? '{}').unread
  }
  return { response, next, leave: () => left.abort() }
}

/** The first number that is this one; a beat may repeat the one before. */
async function until(stream: Awaited<ReturnType<typeof listen>>, wanted: number | null): Promise<number | null> {
  for (let heard = 0; heard < 20; heard++) if ((await stream.next()) === wanted) return wanted
  throw new Error(`never heard ${wanted}`)
}

async function assign(): Promise<void> {
  const suggestionId = await assigned(town)
  const event = await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'suggestion.assigned' } })
  await deliverEvent({ congressId: town.congressId, eventId: event.id })
}

test('whoever listens hears of a new notice, and of having read it, without asking', async () => {
  const stream = await listen(town.transport.clerk)
  expect(stream.response.headers.get('Content-Type')).toContain('text/event-stream')
  expect(stream.response.headers.get('Cache-Control')).toContain('no-store')
  expect(await stream.next()).toBe(0)
  await assign()
  expect(await until(stream, 1)).toBe(1)
  const { id } = await rows.notice.findFirstOrThrow({ where: { personId: town.transport.clerk.personId } })
  await act(town.transport.clerk, 'mark-notice-read', { noticeId: id }, '2022-02-28')
  expect(await until(stream, 0)).toBe(0)
})

test('nobody hears of what others are told', async () => {
  const stream = await listen(town.stranger)
  expect(await stream.next()).toBe(0)
  await assign()
  const heard = await Promise.race([stream.next(), pause(700, 'nothing')])
  expect(heard).toBe('nothing')
})

test('without a session there is no stream', async () => {
  const nobody = await answerNoticeStream(new Request(`${publicOrigin}/api/notices/stream`))
  expect(nobody.status).toBe(401)
  expect((await listen({ token: 'A'.repeat(43) })).response.status).toBe(401)
})

test('signed out or disabled, the stream ends at the next look', async () => {
  const { lead, coSigner } = await foundTown('商河')
  const [first, second] = [await listen(lead, 50), await listen(coSigner, 50)]
  await closeSession(hashOf(lead.token), new Date())
  await rows.account.update({ where: { id: coSigner.accountId }, data: { disabledAt: new Date() } })
  expect(await until(first, null)).toBeNull()
  expect(await until(second, null)).toBeNull()
})

test('listening keeps no session awake', async () => {
  const { lead } = await foundTown('平阴')
  const before = new Date(Date.now() - 10 * 60_000)
  await rows.signIn.update({ where: { id: lead.signInId }, data: { lastSeenAt: before } })
  const stream = await listen(lead, 50)
  for (let heard = 0; heard < 3; heard++) await stream.next()
  const { lastSeenAt } = await rows.signIn.findUniqueOrThrow({ where: { id: lead.signInId } })
  expect(lastSeenAt).toEqual(before)
})

test('one person holds eight streams and no more; who leaves makes room', async () => {
  const streams = await Promise.all(Array.from({ length: 8 }, () => listen(town.office)))
  expect(streams.map(({ response }) => response.status)).toEqual(Array.from({ length: 8 }, () => 200))
  expect((await listen(town.office)).response.status).toBe(429)
  streams[0]?.leave()
  expect((await listen(town.office)).response.status).toBe(200)
})
