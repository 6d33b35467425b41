import { beforeAll, expect, test } from 'vitest'
import { openMailServer } from '../support/receivers'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { gateway, here, mail, noticeTo, plainAnswer, reach, robot, send, stateOf, told } from '../support/sending'
import type { Town } from '../support/town'

let town: Town

beforeAll(() => {
  town = here.town
})

test('an assignment reaches the clerk by mail, with the sentence, the title and the number', async () => {
  await reach(town.transport.clerk, { email: 'clerk@congress.test' })
  const suggestionId = await assigned(town)
  const notice = await noticeTo(suggestionId, 'suggestion.assigned', town.transport.clerk)
  expect(notice).toMatchObject({ state: 'WAITING', isStatutory: true, attempts: 0 })
  await send(notice?.id as string)
  const { numberText, title } = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
  const [letter] = mail.letters
  expect(letter?.to).toEqual(['clerk@congress.test'])
  expect(letter?.head).toContain(`${numberText} ${title}`)
  expect(letter?.head).toContain(`Message-ID: <${notice?.id}@`)
  expect(letter?.body).toContain('代表工委交办给交通运输局')
  expect(letter?.body).toContain(`/suggestions/${suggestionId}`)
  expect(await stateOf(notice?.id as string)).toMatchObject({ state: 'DELIVERED', attempts: 1, failure: null })
})

test('sent a second time by a worker that was killed, nothing is sent again once it was accepted', async () => {
  await reach(town.transport.clerk, { email: 'clerk@congress.test' })
  const notice = await noticeTo(await assigned(town), 'suggestion.assigned', town.transport.clerk)
  await send(notice?.id as string)
  await send(notice?.id as string)
  expect(mail.letters).toHaveLength(1)
  await rows.notice.update({ where: { id: notice?.id as string }, data: { state: 'SENT', deliveredAt: null } })
  await send(notice?.id as string)
  const ids = mail.letters.map(({ head }) => /Message-ID: (\S+)/i.exec(head)?.[1])
  expect(new Set(ids).size).toBe(1)
  expect(await stateOf(notice?.id as string)).toMatchObject({ state: 'DELIVERED' })
})

test('a mailbox that the mail server does not know has failed at once, with its answer', async () => {
  await reach(town.transport.clerk, { email: 'nobody@refused.test' })
  const notice = await noticeTo(await assigned(town), 'suggestion.assigned', town.transport.clerk)
  await send(notice?.id as string)
  const after = await stateOf(notice?.id as string)
  expect(after).toMatchObject({ state: 'FAILED', attempts: 1 })
  expect(after.failure).toMatch(/^550/)
  expect(after.failedAt).not.toBeNull()
})

test('a server that is away is tried again until it is there, and given up in the end', async () => {
  await reach(town.transport.clerk, { phone: '13900000001' })
  const [one, other] = [await assigned(town), await assigned(town)]
  gateway.answer = (response) => response.destroy()
  const first = await noticeTo(one, 'suggestion.assigned', town.transport.clerk, 'SMS')
  await expect(send(first?.id as string)).rejects.toThrow()
  expect(await stateOf(first?.id as string)).toMatchObject({ state: 'WAITING', attempts: 1, failure: 'no connection' })
  gateway.answer = plainAnswer
  await send(first?.id as string)
  expect(await stateOf(first?.id as string)).toMatchObject({ state: 'DELIVERED', attempts: 2, failure: null })
  const keys = gateway.calls.map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys)).toEqual(new Set([first?.id]))

  gateway.answer = (response) => void response.writeHead(503).end()
  const second = await noticeTo(other, 'suggestion.assigned', town.transport.clerk, 'SMS')
  for (let tries = 1; tries < 12; tries++) await expect(send(second?.id as string)).rejects.toThrow()
  await send(second?.id as string)
  expect(await stateOf(second?.id as string)).toMatchObject({ state: 'FAILED', attempts: 12, failure: 'HTTP 503' })
})

test('a mail server that is not there is tried again', async () => {
  await reach(town.transport.clerk, { email: 'clerk@congress.test' })
  const notice = await noticeTo(await assigned(town), 'suggestion.assigned', town.transport.clerk)
  await mail.close()
  await expect(send(notice?.id as string)).rejects.toThrow()
  expect(await stateOf(notice?.id as string)).toMatchObject({ state: 'WAITING', attempts: 1 })
  const again = await openMailServer(mail.port)
  await send(notice?.id as string)
  expect(again.letters).toHaveLength(1)
  await again.close()
  expect(await stateOf(notice?.id as string)).toMatchObject({ state: 'DELIVERED', attempts: 2 })
})

test.each<[string, typeof plainAnswer, string]>([
  ['a receiver that says nothing', () => undefined, 'timeout'],
  ['one that begins and does not end', (response) => void response.write('{"errcode":'), 'timeout'],
])('%s is not waited for', async (_, answer, failure) => {
  await reach(town.transport.clerk, { phone: '13900000001' })
  const notice = await noticeTo(await assigned(town), 'suggestion.assigned', town.transport.clerk, 'WECOM')
  robot.answer = answer
  await expect(send(notice?.id as string)).rejects.toThrow()
  expect(await stateOf(notice?.id as string)).toMatchObject({ state: 'WAITING', failure })
})

test.each<[string, typeof plainAnswer, string]>([
  [
    'a robot that answers with a number',
    (response) => void response.end('{"errcode":93000,"errmsg":"invalid webhook url"}'),
    '93000 invalid webhook url',
  ],
  [
    'a redirect',
    (response) => void response.writeHead(302, { Location: `${gateway.url}/elsewhere` }).end(),
    'HTTP 302',
  ],
  ['an answer without end', (response) => void response.end('x'.repeat(200_000)), 'answer too long'],
  ['a refusal', (response) => void response.writeHead(403).end(), 'HTTP 403'],
])('%s is a failure, and nobody is followed elsewhere', async (_, answer, failure) => {
  await reach(town.transport.clerk, { phone: '13900000001' })
  const notice = await noticeTo(await assigned(town), 'suggestion.assigned', town.transport.clerk, 'WECOM')
  robot.answer = answer
  await send(notice?.id as string)
  expect(await stateOf(notice?.id as string)).toMatchObject({ state: 'FAILED', failure })
  expect(gateway.calls).toEqual([])
})

test('robots call the person by phone and name neither title nor sentence; the text message does', async () => {
  await reach(town.transport.clerk, { phone: '13900000001' })
  const suggestionId = await assigned(town)
  const notices = await told(suggestionId, 'suggestion.assigned')
  for (const { id } of notices.filter(({ state }) => state === 'WAITING')) await send(id)
  const [wecom, dingtalk] = ['/wecom', '/dingtalk'].map((path) => robot.calls.find(({ url }) => url.pathname === path))
  expect(wecom?.body.text).toMatchObject({ mentioned_mobile_list: ['13900000001'] })
  expect(dingtalk?.body.at).toEqual({ atMobiles: ['13900000001'], isAtAll: false })
  expect(dingtalk?.url.searchParams.get('sign')).toMatch(/^[A-Za-z0-9+/]{43}=$/)
  expect(dingtalk?.url.searchParams.get('access_token')).toBe('a-token')
  expect(JSON.stringify(robot.calls)).not.toMatch(/公交站|交办/)
  const [text] = gateway.calls
  expect(text?.headers.authorization).toBe('Bearer a-gateway-token')
  expect(text?.body).toMatchObject({ to: '13900000001' })
  expect(text?.body.text).toContain('关于在纬二路增设公交站的建议')
  expect(text?.body.text).toContain('代表工委交办给')
})
