import { beforeAll, expect, test } from 'vitest'
import { sendNotice } from '@/lib/jobs/send-notices'
import { handIn } from '../support/a-draft'
import { act } from '../support/people'
import { assigned, dissatisfied, replied } from '../support/replied'
import { rows } from '../support/rows'
import { here, mail, noticeTo, prefer, reach, send, stateOf, told } from '../support/sending'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(() => {
  town = here.town
})

test('what must reach somebody without any address has failed, and what need not is not written', async () => {
  const suggestionId = await assigned(town)
  const assignment = await told(suggestionId, 'suggestion.assigned')
  const { clerk, head } = town.transport
  const expected = [clerk, head, town.lead, town.government].map(({ personId }) => [
    personId,
    'EMAIL',
    'FAILED',
    'no-address',
  ])
  expect(assignment.map((one) => [one.personId, one.channel, one.state, one.failure]).sort()).toEqual(expected.sort())
  expect(await told(suggestionId, 'suggestion.registered')).toEqual([])
})

test('what one has chosen is obeyed; the statutory kinds cannot be switched off', async () => {
  await reach(town.lead, { email: 'lead@congress.test', phone: '13900000002' })
  const suggestionId = await assigned(town)
  expect(await told(suggestionId, 'suggestion.registered')).toMatchObject([{ channel: 'EMAIL', state: 'IN_DIGEST' }])

  await prefer(town.lead, 'registration', 'EMAIL', 'OFF')
  await prefer(town.lead, 'registration', 'SMS', 'AT_ONCE')
  await prefer(town.lead, 'assignment', 'EMAIL', 'OFF')
  const other = await assigned(town)
  expect(await told(other, 'suggestion.registered')).toMatchObject([{ channel: 'SMS', state: 'WAITING' }])
  expect(await noticeTo(other, 'suggestion.assigned', town.lead)).toMatchObject({ state: 'WAITING' })
})

test('who did it is not told on any channel', async () => {
  await reach(town.office, { email: 'office@congress.test' })
  await reach(town.lead, { email: 'lead@congress.test' })
  const suggestionId = await handIn(town.lead, '2022-02-23')
  const notices = await told(suggestionId, 'suggestion.submitted')
  expect(notices.map(({ personId }) => personId)).toEqual([town.office.personId])
})

test('a rating leaves the house for the delegate office alone, and not for whoever has left it', async () => {
  for (const { clerk, head } of [town.transport]) {
    await reach(clerk, { email: 'clerk@congress.test', phone: '13900000001' })
    await reach(head, { email: 'head@congress.test', phone: '13900000003' })
  }
  await reach(town.office, { email: 'office@congress.test' })
  await prefer(town.office, 'rating', 'EMAIL', 'AT_ONCE')
  const { suggestionId } = await replied(town)
  await act(town.lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, '2022-05-12')
  const [notice, ...others] = await told(suggestionId, 'suggestion.rated')
  expect(others).toEqual([])
  expect(notice).toMatchObject({ personId: town.office.personId, channel: 'EMAIL', state: 'WAITING' })

  const office = { personId: town.office.personId, role: 'DELEGATE_OFFICE' }
  const clerkToo = {
    congressId: town.congressId,
    personId: town.office.personId,
    role: 'UNIT_CLERK',
    unitId: town.transport.id,
  }
  await rows.roleGrant.updateMany({ where: office, data: { revokedAt: new Date('2022-05-12') } })
  const { id } = await rows.roleGrant.create({ data: clerkToo })
  await send(notice?.id as string)
  expect(mail.letters).toEqual([])
  expect(await stateOf(notice?.id as string)).toMatchObject({ state: 'FAILED', failure: 'not-concerned' })
  await rows.roleGrant.delete({ where: { id } })
  await rows.roleGrant.updateMany({ where: office, data: { revokedAt: null } })
})

test('whose account was closed is written to no more, is not rung up, and finds it all when he is back', async () => {
  const { clerk } = town.transport
  const account = { personId: clerk.personId }
  await reach(clerk, { email: 'clerk@congress.test' })
  const underWay = await noticeTo(await assigned(town), 'suggestion.assigned', clerk)
  await rows.account.updateMany({ where: account, data: { disabledAt: new Date('2022-03-02') } })

  await send(underWay?.id as string)
  expect(mail.letters).toEqual([])
  expect(await stateOf(underWay?.id as string)).toMatchObject({ state: 'FAILED', failure: 'not-concerned' })
  for (const address of [{ email: 'clerk@congress.test' }, { email: null }]) {
    await rows.person.update({ where: { id: clerk.personId }, data: address })
    const suggestionId = await assigned(town)
    expect(await noticeTo(suggestionId, 'suggestion.assigned', clerk)).toBeUndefined()
    const { id: eventId } = await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'suggestion.assigned' } })
    expect(await rows.notice.count({ where: { ...account, channel: 'IN_APP', eventId } })).toBe(1)
  }
  await rows.account.updateMany({ where: account, data: { disabledAt: null } })
})

test('another congress sends nothing of ours', async () => {
  await reach(town.transport.clerk, { email: 'clerk@congress.test' })
  const notice = await noticeTo(await assigned(town), 'suggestion.assigned', town.transport.clerk)
  const other = await foundTown('商河')
  await sendNotice({ congressId: other.congressId, noticeId: notice?.id as string })
  expect(mail.letters).toEqual([])
  expect(await stateOf(notice?.id as string)).toMatchObject({ state: 'WAITING', attempts: 0 })
})
