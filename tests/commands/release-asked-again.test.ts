import { beforeAll, expect, test } from 'vitest'
import { releaseLettersIn } from '@/lib/jobs/release-letters'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listReleases } from '@/lib/queries/list-releases'
import { fixing, heldMeeting, nominated } from '../support/keys'
import { act, refusalOf, see } from '../support/people'
import { clock } from '../support/reminding'
import { eventTypesOf, rows } from '../support/rows'
import { type Sent, sentToSign } from '../support/sign-off'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

async function held(): Promise<Sent> {
  const one = await sentToSign(town, town.housing)
  const { assignmentId, version } = one
  await act(town.housing.head, 'sign-reply', { assignmentId, version, hold: true }, '2022-04-08')
  return one
}
const plan = (...sent: readonly Sent[]) =>
  act(
    town.office,
    'plan-release',
    { title: '五月见面答复会', on: '2022-05-10', hour: '14:00', replyIds: sent.map(({ replyId }) => replyId) },
    '2022-04-10',
  )
const released = (time: string) => releaseLettersIn(town.congressId, clock('2022-05-10', time))
const deliveries = ({ replyId }: Sent) => rows.replyDelivery.count({ where: { replyId } })

test('fixed as a key suggestion since it was signed, it does not go out before the head has met the delegate', async () => {
  const one = await held()
  await plan(one)
  const nominationId = await nominated(town.office, one.suggestionId, '2022-04-11')
  const decisions = [fixing(town, nominationId)]
  await act(town.office, 'fix-key-suggestions', { ...heldMeeting('2022-04-12'), decisions }, '2022-04-12')
  expect(await released('14:00')).toBe(0)
  expect(await deliveries(one)).toBe(0)
  expect(await eventTypesOf(one.suggestionId)).toContain('reply.release-left-out')
})

test('a letter that cannot be made keeps none of the others', async () => {
  const [broken, other] = [await held(), await held()]
  await plan(broken, other)
  const taken = { congressId: town.congressId, replyId: broken.replyId, delegateId: town.lead.delegateId }
  const stray = await rows.replyDelivery.create({ data: { ...taken, deliveredAt: new Date('2022-04-09') } })
  const later = broken.replyId < other.replyId ? other : broken
  expect(later).toBe(other)
  expect(await released('14:10')).toBe(1)
  expect(await deliveries(other)).toBe(1)
  await rows.replyDelivery.delete({ where: { id: stray.id } })
  expect(await released('14:11')).toBe(1)
})

test('of a suggestion that is withdrawn no letter waits, none is planned, and none is announced', async () => {
  const [waiting, planned] = [await held(), await held()]
  await plan(planned)
  for (const { suggestionId } of [waiting, planned])
    await act(town.lead, 'ask-withdrawal', { suggestionId, words: '情况已经变化，不再提出这件建议。' }, '2022-04-11')
  const listed = (await see(town.office, listReleases, null, '2022-04-12')).waiting.map(({ replyId }) => replyId)
  expect(listed).not.toContain(waiting.replyId)
  expect(await refusalOf(plan(waiting))).toBe('reply-not-held')
  expect((await see(town.lead, getSuggestion, planned.suggestionId, '2022-04-12')).coming).toEqual([])
  expect(await released('14:20')).toBe(0)
  expect(await deliveries(planned)).toBe(0)
})
