import { beforeAll, describe, expect, test } from 'vitest'
import { publicFilterSchema, publicSuggestions } from '@/lib/queries/public-suggestions'
import { transactOutside } from '@/lib/store/transact'
import { answerPublicFile } from '@/lib/web/give-public-file'
import { publicOrigin } from '../support/http'
import { act, at } from '../support/people'
import { lookedOver, readBySigners, readyReply, type Signed, seenByAnybody, signedReply } from '../support/publishing'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const on = '2022-04-11'
const day = '2022-04-14'
const phone = '13805316677'
let town: Town
let cases: Record<
  'open' | 'title' | 'fixed' | 'withdrawn' | 'unready' | 'secret' | 'keptSince' | 'closed' | 'half',
  Signed
>

const publish = async ({ suggestionId, replyId }: Signed, more: object = {}) => {
  await act(town.office, 'publish', { suggestionId, ...more }, on)
  await act(town.office, 'publish', { suggestionId, replyId, ...more }, on)
}
const list = (question: object = {}, now = day) =>
  transactOutside('web', (tx) => publicSuggestions(tx, at(now), publicFilterSchema.parse(question)))

/** Every page to which an anonymous visitor comes from the list, page by page. */
async function walked(now = day) {
  const found: unknown[] = []
  for (let page: string | null = ''; page !== null; ) {
    const shown: Awaited<ReturnType<typeof list>> = await list({ page }, now)
    found.push(shown)
    for (const { suggestionId } of shown.rows) found.push(await seenByAnybody(suggestionId, now))
    page = shown.next
  }
  return JSON.stringify(found)
}

beforeAll(async () => {
  town = await foundTown()
  await rows.person.update({ where: { id: town.lead.personId }, data: { phone } })
  const ready = () => readyReply(town)
  const marked = async (word: string, takenOut: readonly string[] = []) => {
    const body = `${word}的答复正文：夜间共享车位九月底前划线完成，居民可拨打${phone}咨询，请继续监督。`
    const signed = await signedReply(town, { body })
    await rows.suggestion.update({
      where: { id: signed.suggestionId },
      data: { situation: `${word}的情况`, title: `${word}的题目` },
    })
    await readBySigners(town, signed)
    await lookedOver(town, signed, [phone, ...takenOut])
    return signed
  }
  const unready = await signedReply(town)
  cases = {
    open: await marked('甲子'),
    title: await marked('乙丑'),
    fixed: await marked('丙寅'),
    withdrawn: await marked('丁卯'),
    unready,
    secret: await marked('己巳'),
    keptSince: await marked('庚午'),
    closed: await marked('辛未'),
    half: await ready(),
  }
  const reason = '涉及住户的具体情况。'
  const { title, secret, keptSince, closed, withdrawn, half } = cases
  const titleOnly = { suggestionId: title.suggestionId, publicity: 'TITLE_ONLY', ground: 'PRIVACY', reason }
  await act(town.office, 'decide-publicity', titleOnly, on)
  await rows.suggestion.update({ where: { id: secret.suggestionId }, data: { secrecyWish: true } })
  for (const one of [cases.open, title, withdrawn, secret, keptSince, closed]) await publish(one)
  await publish(cases.fixed, { on: '2022-04-20' })
  await act(town.office, 'publish', { suggestionId: half.suggestionId }, on)
  await act(town.office, 'withdraw-publication', { suggestionId: withdrawn.suggestionId, reason }, '2022-04-12')
  await rows.suggestion.update({ where: { id: keptSince.suggestionId }, data: { secrecyWish: true } })
  const none = { suggestionId: closed.suggestionId, publicity: 'NONE', ground: 'PRIVACY', reason }
  await act(town.office, 'decide-publicity', none, '2022-04-12')
})

describe('an anonymous visitor', () => {
  test('finds what is published, and nothing else, on no page', async () => {
    const text = await walked()
    for (const word of ['甲子的情况', '甲子的答复正文', '乙丑的题目', '己巳的答复正文']) expect(text).toContain(word)
    for (const word of ['乙丑的情况', '乙丑的答复正文', '丙寅', '丁卯', '庚午', '辛未'])
      expect(text).not.toContain(word)
    for (const { suggestionId } of [cases.fixed, cases.withdrawn, cases.unready, cases.keptSince, cases.closed])
      expect(await seenByAnybody(suggestionId, day)).toBeNull()
    expect((await seenByAnybody(cases.half.suggestionId, day))?.replies).toEqual([])
  })

  test('finds neither a telephone nor the number of a card, and nobody whom he is not to know', async () => {
    const text = await walked()
    // An id or a hash now and then has eleven digits in a row.
    const withoutIds = text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/g, '')
    expect(withoutIds).not.toMatch(/1[3-9]\d{9}|\d{17}[\dX]/)
    expect(text).not.toContain(phone)
    for (const { personId, delegateId } of [town.lead, town.coSigner]) {
      expect(text).not.toContain(personId)
      expect(text).not.toContain(delegateId)
    }
    expect(JSON.stringify(await seenByAnybody(cases.secret.suggestionId, day))).not.toMatch(/王立新|闫冰/)
  })

  test('finds what is fixed for a moment from that moment on', async () => {
    expect(await walked('2022-04-20T08:59:59+08:00')).not.toContain('丙寅')
    expect(await walked('2022-04-20T09:00:00+08:00')).toContain('丙寅的答复正文')
  })

  test('is shown the newest first, by session and by class', async () => {
    const { rows: shown, sessions, next } = await list()
    const days = shown.map(({ publishedAt }) => Date.parse(publishedAt))
    expect(days).toEqual(days.toSorted((one, other) => other - one))
    expect(next).toBeNull()
    expect(sessions).toMatchObject([{ id: town.sessionId, term: 19, session: 1 }])
    const ids = async (question: object) => (await list(question)).rows.map(({ suggestionId }) => suggestionId)
    expect(await ids({ session: town.sessionId, class: 'PLANNED' })).toContain(cases.open.suggestionId)
    expect(await ids({ class: 'PLANNED' })).not.toContain(cases.half.suggestionId)
    expect(await ids({ class: 'SOLVED' })).toEqual([])
    expect(await ids({ session: '0198a000-0000-7000-8000-000000000001' })).toEqual([])
  })

  test('goes on page by page and meets each once', async () => {
    const first = await list()
    const [place] = first.rows
    const rest = await list({ page: `next~${Date.parse(place?.publishedAt ?? '')}~${place?.id}` })
    expect(rest.rows.map(({ id }) => id)).toEqual(first.rows.slice(1).map(({ id }) => id))
  })

  test.each([
    ['no id', 'suggestion'],
    ['an id of nothing', '0198a000-0000-7000-8000-000000000001'],
  ])('%s is not there', async (_, id) => {
    expect(await seenByAnybody(id, day)).toBeNull()
  })

  test('a question that makes no sense shows the whole list', async () => {
    const all = await list()
    expect((await list({ session: "'; DROP TABLE", class: 'X', page: 'next~x~y' })).rows).toEqual(all.rows)
  })
})

describe('a published file', () => {
  const get = (suggestionId: string, fileId: string) =>
    answerPublicFile(new Request(`${publicOrigin}/api/downloads/public/${suggestionId}/${fileId}`), {
      suggestionId,
      fileId,
    })

  async function withFile() {
    const signed = await signedReply(town)
    const { suggestionId } = signed
    const bytes = new TextEncoder().encode('站点照片说明')
    const id = crypto.randomUUID()
    const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    const { congressId } = town
    const days = { uploadedById: town.lead.personId, uploadedAt: at('2022-02-23') }
    const file = {
      id,
      documentId: id,
      congressId,
      suggestionId,
      sha256,
      fileName: '王立新手机照片.txt',
      mediaType: 'text/plain',
    }
    const kind = { kind: 'ATTACHMENT', way: 'WRITER', visibility: 'PUBLIC', scanState: 'CLEAN', version: 1 }
    await rows.attachment.create({ data: { ...file, ...kind, ...days, byteSize: bytes.length } })
    await rows.attachmentPiece.create({ data: { attachmentId: id, ordinal: 1, congressId, bytes } })
    await readBySigners(town, signed)
    await lookedOver(town, signed)
    const decided = { decidedAt: at(on), decidedOn: at(on), decidedById: town.office.personId }
    const open = { publication: 'AS_IS', publicName: '站点照片.txt' }
    await rows.attachmentPublication.create({
      data: { congressId, suggestionId, attachmentId: id, ...open, ...decided },
    })
    return { suggestionId, fileId: id }
  }

  test('is given under its public name while it is published, and to nobody before and after', async () => {
    const { suggestionId, fileId } = await withFile()
    expect((await get(suggestionId, fileId)).status).toBe(404)
    await act(town.office, 'publish', { suggestionId }, on)
    const answer = await get(suggestionId, fileId)
    expect(answer.status).toBe(200)
    expect(decodeURIComponent(answer.headers.get('Content-Disposition') ?? '')).toContain('站点照片.txt')
    expect(decodeURIComponent(answer.headers.get('Content-Disposition') ?? '')).not.toContain('王立新')
    expect(await answer.text()).toBe('站点照片说明')
    expect((await get(cases.open.suggestionId, fileId)).status).toBe(404)
    const reason = '照片拍到了住户，更换后重新公开。'
    await act(town.office, 'withdraw-publication', { suggestionId, reason }, '2022-04-12')
    expect((await get(suggestionId, fileId)).status).toBe(404)
  })

  test.each(['x', '0198a000-0000-7000-8000-000000000001'])('%s is not there', async (id) => {
    expect((await get(cases.open.suggestionId, id)).status).toBe(404)
    expect((await get(id, id)).status).toBe(404)
  })
})
