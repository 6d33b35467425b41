import { beforeEach, describe, expect, test } from 'vitest'
import { getCommitment } from '@/lib/queries/get-commitment'
import { sendFile } from '../support/attachments'
import { act, refusalOf, see } from '../support/people'
import { decide, halfSolved, promisedAtSigning, verify } from '../support/promising'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
let suggestionId: string
let commitmentId: string
beforeEach(async () => {
  town = await foundTown()
  const promised = await promisedAtSigning(town, halfSolved)
  suggestionId = promised.suggestionId
  commitmentId = promised.commitmentIds[0] ?? ''
})

const send = (more: object = {}) =>
  sendFile({ by: town.housing.clerk, suggestionId, kind: 'PROMISE_AFTER', commitmentId, ...more })
const claim = (on: string, noEvidence = '') =>
  act(
    town.housing.head,
    'claim-commitment',
    { commitmentId, kind: 'DONE', text: '夜间共享车位全部划好，已经启用。', noEvidence },
    on,
  )
const remove = (attachmentId: string) => act(town.housing.clerk, 'remove-attachment', { attachmentId }, '2022-09-21')

/** As the clock of the test has it, and not as the machine. */
const sentOn = async (day: string, more: object = {}): Promise<string> => {
  const { body } = await send(more)
  const { attachmentId } = body.result
  await rows.attachment.update({ where: { id: attachmentId }, data: { uploadedAt: new Date(`${day}T02:00:00Z`) } })
  return attachmentId
}

describe('done', () => {
  test('is shown by a picture of the result, or it is said why there is none', async () => {
    await sentOn('2022-05-20', { kind: 'PROMISE_BEFORE' })
    expect(await refusalOf(claim('2022-09-20'))).toBe('after-picture-missing')
    expect(await refusalOf(claim('2022-09-20', '没'))).toBe('shape-refused')
    await sentOn('2022-09-19')
    await claim('2022-09-20')
    const view = await see(town.lead, getCommitment, commitmentId, '2022-09-21')
    expect(view.pictures.map(({ current }) => current.kind)).toEqual(['PROMISE_BEFORE', 'PROMISE_AFTER'])
    expect(view.claims).toMatchObject([{ noEvidence: '' }])
  })

  test('what was not true is shown anew', async () => {
    await sentOn('2022-09-19')
    await claim('2022-09-20')
    await verify(town, commitmentId, '2022-09-22', { verdict: 'NOT_TRUE', mark: 'DISSATISFIED', words: '只划了一半。' })
    expect(await refusalOf(claim('2022-10-20'))).toBe('after-picture-missing')
    await claim('2022-10-20', '现场照片与上次相同，另一半由物业划线。')
    expect((await see(town.office, getCommitment, commitmentId, '2022-10-21')).claims[0]).toMatchObject({
      noEvidence: '现场照片与上次相同，另一半由物业划线。',
    })
  })
})

describe('a picture', () => {
  test('is of the unit’s own promise, and as long as it can tell of it', async () => {
    expect((await send({ commitmentId: undefined })).status).toBe(404)
    expect((await send({ commitmentId: suggestionId })).status).toBe(404)
    for (const by of [town.transport.clerk, town.lead, town.office, town.government])
      expect((await send({ by })).status).toBe(404)
    await sentOn('2022-09-19')
    await claim('2022-09-20')
    expect((await send()).status, 'the delegate looks at it now').toBe(404)
  })

  test('can be taken out until it is claimed with, and never after', async () => {
    const wrong = await sentOn('2022-09-18')
    await remove(wrong)
    expect((await see(town.lead, getCommitment, commitmentId, '2022-09-19')).pictures).toEqual([])
    const right = await sentOn('2022-09-19')
    await claim('2022-09-20')
    expect(await refusalOf(remove(right))).toBe('not-found')
    await decide(town, commitmentId, '2022-09-21', { decision: 'SEND_BACK', reason: '请补充全景照片。' })
    expect(await refusalOf(remove(right)), 'it stays beside what was said with it').toBe('not-found')
    expect((await see(town.lead, getCommitment, commitmentId, '2022-09-22')).pictures).toHaveLength(1)
  })
})
