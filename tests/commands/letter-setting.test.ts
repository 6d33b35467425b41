import { beforeAll, expect, test } from 'vitest'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { act, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { governmentChecks, letterSetting, sentToSign } from '../support/sign-off'
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

test('the next number is proposed in the unit’s own pattern', async () => {
  await letterSetting(town, { numberPattern: '济阳住建函〔{year}〕{number:3}号' })
  const { assignmentId } = await sentToSign(town, town.housing)
  const { numbering } = await see(town.housing.clerk, getReplyDraft, assignmentId, '2022-04-08')
  expect(numbering.pattern).toBe('济阳住建函〔{year}〕{number:3}号')
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
