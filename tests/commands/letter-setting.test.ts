import { beforeAll, expect, test } from 'vitest'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { aReply } from '../support/handling'
import { act, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { governmentChecks, letterSetting, readyToReply, sentToSign } from '../support/sign-off'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

test('settings are the head’s for his unit and the office’s for the congress', async () => {
  for (const by of [town.housing.clerk, town.transport.head, town.office])
    expect(await refusalOf(letterSetting(town, {}, by))).toBe('not-found')
  for (const by of [town.housing.head, town.government, town.leader])
    expect(await refusalOf(governmentChecks(town, true, by))).toBe('not-found')
  expect(await rows.letterSetting.count({ where: { unitId: town.housing.id } })).toBe(0)
})

test.each(['济阳住建函', '济阳〔{year}〕号', '{number}{number}{year}', '{year}{year}{number}', '{year}\n{number}'])(
  'no pattern of document numbers: %s',
  async (numberPattern) => {
    expect(await refusalOf(letterSetting(town, { numberPattern }))).toBe('shape-refused')
  },
)

test('the next number is proposed in the unit’s own pattern, and another than of the pattern does not go out', async () => {
  const numberPattern = '济阳住建函〔{year}〕{number:3}号'
  await letterSetting(town, { numberPattern })
  const { assignmentId } = await readyToReply(town, town.housing)
  const { numbering } = await see(town.housing.clerk, getReplyDraft, assignmentId, '2022-04-08')
  expect(numbering.pattern).toBe(numberPattern)
  const send = (documentNumber: string) =>
    refusalOf(act(town.housing.clerk, 'submit-reply', aReply(assignmentId, { documentNumber }), '2022-04-08'))
  for (const typed of [
    '住房字〔2022〕7号',
    '济阳住建函〔2022〕7号',
    '济阳住建函〔2020〕007号',
    '济阳住建函〔2022〕000号',
  ])
    expect([typed, await send(typed)]).toEqual([typed, 'document-number-off-pattern'])
  expect(await rows.reply.count({ where: { assignmentId } })).toBe(0)
  expect(await send('济阳住建函〔2022〕007号')).toBeUndefined()
})

test('two letters under one number of the pattern at once: one goes out', async () => {
  await letterSetting(town, { numberPattern: '济阳住建函〔{year}〕{number}号' })
  const both = [await readyToReply(town, town.housing), await readyToReply(town, town.housing)]
  const documentNumber = '济阳住建函〔2022〕41号'
  const sent = await Promise.all(
    both.map(({ assignmentId }) =>
      refusalOf(act(town.housing.clerk, 'submit-reply', aReply(assignmentId, { documentNumber }), '2022-04-08')),
    ),
  )
  expect(sent.toSorted()).toEqual(['document-number-taken', undefined])
  expect(await rows.reply.count({ where: { documentNumber } })).toBe(1)
  await letterSetting(town)
})

test('other brackets do not make another number', async () => {
  const both = [await readyToReply(town, town.housing), await readyToReply(town, town.housing)]
  const send = (at: number, documentNumber: string) =>
    refusalOf(
      act(town.housing.clerk, 'submit-reply', aReply(both[at]?.assignmentId ?? '', { documentNumber }), '2022-04-08'),
    )
  expect(await send(0, '济住建〔2022〕52号')).toBeUndefined()
  for (const typed of ['济住建[2022]52号', '济住建（2022）52 号'])
    expect(await send(1, typed)).toBe('document-number-taken')
})

test('a letter names the contact and the copies that the unit has set', async () => {
  const copies = '区人大常委会代表工委'
  await letterSetting(town, { contact: '局办公室 刘芳', contactPhone: '0531-84230001', copies })
  const { assignmentId, version, replyId } = await sentToSign(town, town.housing)
  await act(town.housing.head, 'sign-reply', { assignmentId, version }, '2022-04-08')
  const { content } = await rows.replyDelivery.findFirstOrThrow({ where: { replyId } })
  expect(JSON.parse(content ?? '')).toMatchObject({
    contact: '（联系人：局办公室 刘芳　联系电话：0531-84230001）',
    copies: '抄送：区人大常委会代表工委。',
  })
})
