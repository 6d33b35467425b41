import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { verifyLetter } from '@/lib/queries/verify-letter'
import { transactOutside } from '@/lib/store/transact'
import { answerLetter } from '@/lib/web/give-letter'
import { aReply, assigned, heard } from '../support/handling'
import { publicOrigin, requestTo } from '../support/http'
import { act, type Person, refusalOf } from '../support/people'
import { readyReply } from '../support/publishing'
import { replied } from '../support/replied'
import { eventsOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

/** Replied by the house's own commands, to the lead delegate and one who signed with him. */
async function signed(more: object = {}) {
  const { suggestionId, assignmentIds } = await assigned(town, [{ unit: town.housing, role: 'SOLE' }], '2022-03-01', {
    confirmed: [town.coSigner],
  })
  const assignmentId = assignmentIds[0] as string
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await heard(town.housing.clerk, assignmentId, '2022-03-09')
  const { replyId, version } = await act<{ replyId: string; version: number }>(
    town.housing.clerk,
    'submit-reply',
    aReply(assignmentId, more),
    '2022-04-07',
  )
  await act(town.housing.head, 'sign-reply', { assignmentId, version }, '2022-04-08')
  return { suggestionId, replyId }
}

const get = (by: Person | undefined, replyId: string, delegateId: string, format = 'PDF') => {
  const { headers } = requestTo('', by ? { by } : {})
  const request = new Request(`${publicOrigin}/api/downloads/letters/${replyId}/${delegateId}?format=${format}`, {
    headers,
  })
  return answerLetter(request, { replyId, delegateId })
}

const deliveryOf = (replyId: string, delegateId: string) =>
  rows.replyDelivery.findFirstOrThrow({ where: { replyId, delegateId }, include: { files: true } })
const verified = (code: string) => transactOutside('web', (tx) => verifyLetter(tx, code, new Date('2022-06-01')))

test('signing freezes a letter for each signer under a code of its own, and the log of the signing has the hashes', async () => {
  const { replyId } = await signed()
  const letters = await Promise.all([town.lead, town.coSigner].map(({ delegateId }) => deliveryOf(replyId, delegateId)))
  for (const { content, contentHash } of letters)
    expect(
      createHash('sha256')
        .update(content ?? '')
        .digest(),
    ).toEqual(Buffer.from(contentHash ?? []))
  expect(letters.map(({ content }) => JSON.parse(content ?? '').addressee)).toEqual(['王立新代表：', '闫冰代表：'])
  expect(new Set(letters.map(({ code }) => code)).size).toBe(2)
  const signing = await rows.event.findFirstOrThrow({ where: { subjectId: replyId, type: 'reply.signed' } })
  const hashes = letters.map(({ contentHash }) => Buffer.from(contentHash ?? []).toString('hex'))
  expect((signing.data as { letters: string[] }).letters.toSorted()).toEqual(hashes.toSorted())
})

test('what was frozen cannot be changed, not even by hand in the database', async () => {
  const { replyId } = await signed()
  const { id, content } = await deliveryOf(replyId, town.lead.delegateId)
  const change = rows.replyDelivery.update({ where: { id }, data: { content: content?.replace('九月', '十月') ?? '' } })
  await expect(change).rejects.toThrow(/does not change|content_hash/)
  expect((await deliveryOf(replyId, town.lead.delegateId)).content).toBe(content)
})

test('the addressee downloads, which is his receipt, and gets the same bytes each time', async () => {
  const { replyId, suggestionId } = await signed()
  const { delegateId } = town.coSigner
  const first = await get(town.coSigner, replyId, delegateId)
  expect(first.status).toBe(200)
  expect(first.headers.get('Content-Type')).toBe('application/pdf')
  const bytes = Buffer.from(await first.arrayBuffer())
  const again = Buffer.from(await (await get(town.office, replyId, delegateId)).arrayBuffer())
  expect(again.equals(bytes)).toBe(true)
  const { downloadedAt, openedAt, files } = await deliveryOf(replyId, delegateId)
  expect([downloadedAt !== null, openedAt !== null, files.length]).toEqual([true, true, 1])
  expect((await deliveryOf(replyId, town.lead.delegateId)).downloadedAt).toBeNull()
  const told = await rows.event.findMany({
    where: { subjectId: replyId, type: 'reply.downloaded' },
    orderBy: { id: 'asc' },
  })
  expect(told.map((event) => event.suggestionId)).toEqual([suggestionId, null])
}, 60_000)

test('each signer takes his own letter only; unit, office, leader and government take any; nobody else any', async () => {
  const { replyId } = await signed()
  const { delegateId } = town.lead
  const status = async (by: Person | undefined) => (await get(by, replyId, delegateId, 'DOCX')).status
  for (const by of [town.lead, town.housing.clerk, town.housing.head, town.office, town.leader, town.government])
    expect([by.name, await status(by)]).toEqual([by.name, 200])
  for (const by of [town.coSigner, town.stranger, town.transport.head, town.assessor, town.security])
    expect([by.name, await status(by)]).toEqual([by.name, 404])
  expect(await status(undefined)).toBe(401)
  expect(await status((await foundTown('商河')).office)).toBe(404)
})

test.each(['', 'pdf', 'EXE', "PDF'--"])('a format that there is not: %s', async (format) => {
  const { replyId } = await signed()
  expect((await get(town.lead, replyId, town.lead.delegateId, format)).status).toBe(404)
})

test('two downloads at once keep one file', async () => {
  const { replyId } = await signed()
  const { delegateId } = town.lead
  const both = await Promise.all([
    get(town.lead, replyId, delegateId, 'DOCX'),
    get(town.office, replyId, delegateId, 'DOCX'),
  ])
  const [one, other] = await Promise.all(both.map(async (answer) => Buffer.from(await answer.arrayBuffer())))
  expect(one?.equals(other as Buffer)).toBe(true)
  expect((await deliveryOf(replyId, delegateId)).files).toHaveLength(1)
})

test('a letter from before letters were kept is frozen at its first download', async () => {
  const { replyId } = await replied(town)
  expect((await deliveryOf(replyId, town.lead.delegateId)).content).toBeNull()
  expect((await get(town.lead, replyId, town.lead.delegateId, 'DOCX')).status).toBe(200)
  const { code } = await deliveryOf(replyId, town.lead.delegateId)
  expect(await verified(code ?? '')).toMatchObject({ agrees: true })
})

test('a reply of which only a list tells has no letter', async () => {
  const { replyId } = await replied(town)
  await rows.reply.update({ where: { id: replyId }, data: { body: '' } })
  expect((await get(town.lead, replyId, town.lead.delegateId)).status).toBe(409)
})

test('whoever holds the letter learns without an account that it is genuine, and which file it is', async () => {
  const { replyId } = await signed({ documentNumber: '住房字〔2022〕900号' })
  const answer = await get(town.lead, replyId, town.lead.delegateId, 'DOCX')
  const sha256 = createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex')
  const { code, contentHash } = await deliveryOf(replyId, town.lead.delegateId)
  expect(await verified(code ?? '')).toEqual({
    hash: Buffer.from(contentHash ?? []).toString('hex'),
    agrees: true,
    files: [{ format: 'DOCX', sha256 }],
    documentNumber: '住房字〔2022〕900号',
    date: '2022年4月8日',
    published: null,
  })
  expect(await verified('0'.repeat(16))).toBeNull()
})

test('what its reply says is told where it is published, as the public reads it, and no more once it is withdrawn', async () => {
  const signed = await readyReply(town)
  const { code } = await deliveryOf(signed.replyId, town.lead.delegateId)
  const { suggestionId } = signed
  await act(town.office, 'publish', { suggestionId }, '2022-04-11')
  expect(await verified(code ?? '')).toMatchObject({ agrees: true, published: null })
  await act(town.office, 'publish', signed, '2022-04-11')
  const told = await verified(code ?? '')
  expect(told?.published).toMatchObject({ ...signed, reply: { unit: town.housing.name, extent: 'FULL' } })
  expect(JSON.stringify(told)).not.toMatch(/代表：|联系人/)
  await act(town.office, 'withdraw-publication', { suggestionId, reason: '题目有误，更正后重新公开。' }, '2022-04-12')
  expect(await verified(code ?? '')).toMatchObject({ documentNumber: told?.documentNumber, published: null })
})

test('on paper: the day, who took it, and once more where it was wrong', async () => {
  const { replyId, suggestionId } = await signed()
  const { delegateId } = town.coSigner
  const hand = (by: Person, on: string, note = '本人签收') =>
    refusalOf(act(by, 'hand-over-letter', { replyId, delegateId, on, note }, '2022-04-12'))
  expect(await hand(town.housing.clerk, '2022-04-07')).toBe('hand-over-day-outside')
  expect(await hand(town.housing.clerk, '2022-04-13')).toBe('hand-over-day-outside')
  for (const by of [town.coSigner, town.transport.clerk, town.leader, town.government])
    expect(await hand(by, '2022-04-11')).toBe('not-found')
  expect(await hand(town.housing.clerk, '2022-04-11')).toBeUndefined()
  expect(await hand(town.office, '2022-04-12', '家属代收，回执 3 号')).toBeUndefined()
  const { handedOverOn, handedOverNote, handedOverById } = await deliveryOf(replyId, delegateId)
  expect([handedOverOn, handedOverNote, handedOverById]).toEqual([
    new Date('2022-04-12'),
    '家属代收，回执 3 号',
    town.office.personId,
  ])
  expect((await eventsOf(suggestionId)).filter(({ type }) => type === 'reply.handed-over')).toHaveLength(2)
})
