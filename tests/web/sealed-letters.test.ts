import { beforeAll, expect, test } from 'vitest'
import { getLetters } from '@/lib/queries/get-letters'
import { sendFile } from '../support/attachments'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { type Sent, sentToSign } from '../support/sign-off'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const sheet = (by: Person, suggestionId: string, more: object = {}) =>
  sendFile({ by, suggestionId, kind: 'SEALED_LETTER', name: '盖章页.txt', ...more })
const codeOf = async (by: Person, suggestionId: string, more: object = {}) =>
  (await sheet(by, suggestionId, more)).body.code

const sign = ({ assignmentId, version }: Sent) =>
  act(town.housing.head, 'sign-reply', { assignmentId, version }, '2022-04-08')

test('the sheet comes after the signature, stands beside the letter and changes nothing of it', async () => {
  const one = await sentToSign(town, town.housing)
  expect(await codeOf(town.housing.clerk, one.suggestionId)).toBe('move-not-open')
  expect(await rows.attachment.count({ where: { suggestionId: one.suggestionId } })).toBe(0)
  await sign(one)
  const frozen = () => rows.replyDelivery.findMany({ where: { replyId: one.replyId }, orderBy: { id: 'asc' } })
  const before = await frozen()

  const { attachmentId } = (await sheet(town.housing.clerk, one.suggestionId)).body.result
  expect(await rows.attachment.findUniqueOrThrow({ where: { id: attachmentId } })).toMatchObject({
    ...{ subjectId: one.replyId, kind: 'SEALED_LETTER', way: 'UNIT', visibility: 'INTERNAL' },
  })
  await sheet(town.housing.head, one.suggestionId, { replaces: attachmentId, name: '盖章页二.txt' })
  expect(await frozen()).toEqual(before)

  for (const [by, maySeal] of [
    [town.housing.clerk, true],
    [town.lead, false],
    [town.office, false],
  ] as const) {
    const [reply] = (await see(by, getLetters, one.suggestionId, '2022-04-09')).replies
    expect(reply?.maySeal).toBe(maySeal)
    expect(reply?.scans.map(({ current, isChangeable }) => [current.fileName, current.version, isChangeable])).toEqual([
      ['盖章页二.txt', 2, maySeal],
    ])
  }
})

test('nobody else files a sheet or takes one out', async () => {
  const one = await sentToSign(town, town.housing)
  await sign(one)
  const others = [town.lead, town.office, town.transport.head, town.government, town.leader]
  for (const by of others) expect([by.name, await codeOf(by, one.suggestionId)]).toEqual([by.name, 'not-found'])
  const { attachmentId } = (await sheet(town.housing.clerk, one.suggestionId)).body.result
  for (const by of others)
    expect(await refusalOf(act(by, 'remove-attachment', { attachmentId }, '2022-04-09'))).toBe('not-found')
  expect(await refusalOf(act(town.housing.head, 'remove-attachment', { attachmentId }, '2022-04-09'))).toBeUndefined()
})

test('where the name of the delegate is kept, the sheet that shows it is not for the unit', async () => {
  const one = await sentToSign(town, town.housing)
  await sign(one)
  await sheet(town.housing.clerk, one.suggestionId)
  const { suggestionId } = one
  await act(
    town.office,
    'decide-secrecy',
    { suggestionId, decision: 'KEEP', ground: 'ASKED', reason: '代表要求保密。' },
    '2022-04-09',
  )
  expect(await codeOf(town.housing.clerk, suggestionId)).toBe('not-found')
  expect(await refusalOf(see(town.housing.clerk, getLetters, suggestionId, '2022-04-09'))).toBe('not-found')
  const [reply] = (await see(town.office, getLetters, suggestionId, '2022-04-09')).replies
  expect(reply?.scans).toHaveLength(1)
})
