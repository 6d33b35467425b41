import { beforeAll, expect, test } from 'vitest'
import { outsideToken } from '@/lib/auth/outside-token'
import { env } from '@/lib/env'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { getOutsiders } from '@/lib/queries/outsiders'
import { answerFromOutside } from '@/lib/web/answer-from-outside'
import { answerAttachment } from '@/lib/web/give-attachment'
import { answerOutside } from '@/lib/web/outside-door'
import { examinedFile } from '@/lib/web/outside-form'
import { momentIn } from '@/lib/web/this-moment'
import { publicOrigin, requestTo } from '../support/http'
import { act, at, hashOf, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-10'
const given = { answeredBy: '区供电公司运检部', answer: '迁改约需二十天，图纸见附件。' }
let town: Town
let suggestionId: string
let assignmentId: string

beforeAll(async () => {
  town = await foundTown()
  suggestionId = await assigned(town, [
    { unit: town.housing, role: 'LEAD' },
    { unit: town.street, role: 'ASSIST' },
  ])
  const { id } = await rows.assignment.findFirstOrThrow({ where: { suggestionId, role: 'LEAD' } })
  assignmentId = id
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, day)
})

async function ask(): Promise<string> {
  const words = { addressee: '区供电公司', title: '电缆迁改', question: '迁改需要多长时间、多少费用？' }
  const input = { assignmentId, ...words, excerpt: '', untilOn: '2022-05-09' }
  return (await act<{ requestId: string }>(town.housing.clerk, 'ask-outsider', input, day)).requestId
}

const aFile = (text: string, name = '图纸说明.txt') => new File([text], name)

async function send(requestId: string, file: File, more: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...given, ...more })) form.set(name, value)
  form.set('file', file)
  const token = outsideToken(requestId)
  const packed = new Response(form)
  const [type, body] = [packed.headers.get('content-type') ?? '', await packed.arrayBuffer()]
  const request = new Request(`${env().NEXTAUTH_URL}/outside/${token}/answer`, {
    ...{ method: 'POST', headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' }, body },
  })
  const answered = await answerOutside(request, token)
  return { status: answered.status, text: await answered.text(), location: answered.headers.get('location') }
}

async function status(by: Person, id: string): Promise<number> {
  const { headers } = requestTo('', { by })
  return (await answerAttachment(new Request(`${publicOrigin}/api/downloads/attachments/${id}`, { headers }), id))
    .status
}

test('one file comes with the answer: evidence of the unit that asked, which nobody takes out or writes over', async () => {
  const requestId = await ask()
  const moment = at('2022-03-20')
  const file = await examinedFile(aFile('电缆走向说明\n'))
  const answer = () =>
    answerFromOutside(hashOf(outsideToken(requestId)), { ...given, file }, moment, (zone) => momentIn(zone, moment))
  await answer()
  expect(await refusalOf(answer())).toBe('outside-closed')
  expect(await rows.attachment.count({ where: { suggestionId } })).toBe(1)

  const { clerk, head } = town.housing
  const { requests } = await see(clerk, getOutsiders, assignmentId, '2022-03-21')
  const shown = requests[0]?.file
  expect(shown?.fileName).toBe('图纸说明.txt')
  const id = shown?.id as string
  for (const by of [clerk, head, town.office, town.government]) expect(await status(by, id)).toBe(200)
  for (const by of [town.street.clerk, town.lead, town.court.clerk]) expect(await status(by, id)).toBe(404)
  const { files } = await see(clerk, getReplyDraft, assignmentId, '2022-03-21')
  expect(files).toEqual([{ id, fileName: '图纸说明.txt', isOwn: true }])
  expect(await refusalOf(act(clerk, 'remove-attachment', { attachmentId: id }, '2022-03-21'))).toBe(
    'attachment-from-outside',
  )
})

test('what is no such file is refused in words, with the answer as it was typed, and nothing is kept', async () => {
  const requestId = await ask()
  const before = await rows.attachment.count({ where: { suggestionId } })
  for (const [file, wrong] of [
    [aFile('MZ', '工具.exe'), 422],
    [aFile('%PDF-1.7 坏', '坏.pdf'), 422],
    [new File([new Uint8Array(5 * 1024 * 1024 + 1).fill(65)], '大.txt'), 413],
  ] as const) {
    const answered = await send(requestId, file)
    expect(answered.status).toBe(wrong)
    expect(answered.text).toContain(given.answer)
    expect(answered.text).toContain('type="file"')
  }
  const tooMuch = await send(requestId, new File([new Uint8Array(7 * 1024 * 1024)], '更大.txt'))
  expect(tooMuch.location).toContain('fault=too-large')
  expect(await rows.attachment.count({ where: { suggestionId } })).toBe(before)
  expect((await rows.outsideRequest.findUniqueOrThrow({ where: { id: requestId } })).answer).toBeNull()
})

test('a body that only calls itself a form is refused', async () => {
  const requestId = await ask()
  const token = outsideToken(requestId)
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
    const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' }
    const request = new Request(`${env().NEXTAUTH_URL}/outside/${token}/answer`, { method: 'POST', headers, body: 'x' })
    const answered = await answerOutside(request, token)
    expect(answered.headers.get('location')).toContain('fault=shape-refused')
  }
})

test('of whoever only tries an address no file is read, nor looked into', async () => {
  const nobodys = crypto.randomUUID()
  const large = await send(nobodys, new File([new Uint8Array(1024 * 1024)], '大.txt'))
  expect(large.location).toContain('fault=too-large')
  const small = await send(nobodys, aFile('MZ', '工具.exe'))
  expect(small.status).toBe(404)
  expect(small.text).toContain(given.answer)
})
