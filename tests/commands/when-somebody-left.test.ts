import { beforeEach, describe, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { remindIn } from '@/lib/jobs/remind'
import { getAssignment } from '@/lib/queries/get-assignment'
import { getOpinion } from '@/lib/queries/get-opinion'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { countAsked } from '@/lib/queries/list-opinions'
import { collecting, confirm } from '../support/co-signing'
import { act, at, refusalOf, see, type TestDelegate } from '../support/people'
import { plan, planned, sendOut } from '../support/planning'
import { replied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeEach(async () => {
  town = await foundTown()
})

const leave = (by: TestDelegate) => {
  const end = { ground: 'DIED', lastDay: '2022-02-24', decision: '区人大常委会公告〔2022〕1号' }
  return act(town.office, 'end-mandate', { delegateId: by.delegateId, ...end }, '2022-02-25')
}
const takeLead = (suggestionId: string, by: TestDelegate) =>
  act(town.office, 'take-lead', { suggestionId, delegateId: by.delegateId }, '2022-02-25')
const ask = (suggestionId: string, by: TestDelegate) => {
  const words = '情况已经解决，不需要再办理。'
  return act<{ isDone: boolean }>(by, 'ask-withdrawal', { suggestionId, words }, '2022-02-26')
}
const answer = (suggestionId: string, by: TestDelegate) =>
  act<{ isDone: boolean }>(by, 'answer-withdrawal', { suggestionId, answer: 'AGREED' }, '2022-02-26')

/** Signed by these besides the lead, and registered. */
async function signedBy(...signers: TestDelegate[]): Promise<string> {
  const made = await collecting(town, signers)
  for (const signer of signers) await confirm(signer, made)
  const { suggestionId } = made
  await act(town.lead, 'submit-suggestion', made, '2022-02-24')
  const categoryId = town.categories[0]
  await act(town.office, 'register-suggestion', { suggestionId, categoryId }, '2022-02-24')
  return suggestionId
}

describe('a withdrawal', () => {
  test('does not wait for a signer who is a delegate no longer', async () => {
    const id = await signedBy(town.coSigner, town.stranger)
    await leave(town.stranger)
    expect(await ask(id, town.lead)).toMatchObject({ isDone: false })
    const { withdrawal } = (await see(town.lead, getSuggestion, id, '2022-02-26')).intake
    expect(withdrawal?.awaited).toEqual([town.coSigner.name])
    expect(await answer(id, town.coSigner)).toMatchObject({ isDone: true })
  })

  test('that waited for him alone is done once it is asked for again', async () => {
    const id = await signedBy(town.stranger)
    await ask(id, town.lead)
    await leave(town.stranger)
    await act(town.lead, 'cancel-withdrawal', { suggestionId: id }, '2022-02-26')
    expect(await ask(id, town.lead)).toMatchObject({ isDone: true })
  })

  test('is not asked of whoever asks for it in the place of the lead', async () => {
    const id = await signedBy(town.coSigner)
    await leave(town.lead)
    await takeLead(id, town.coSigner)
    expect(await ask(id, town.coSigner)).toMatchObject({ isDone: true })
    expect(await rows.suggestion.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'WITHDRAWN' })
  })
})

test('whoever acts for the lead is asked before the assignment in his place', async () => {
  const id = await signedBy(town.coSigner)
  await plan(town.office, id, 0, [planned(town.transport, 'SOLE')])
  await sendOut(town, [{ suggestionId: id, version: 1 }])
  await leave(town.lead)
  const where = { suggestionId: id, party: 'DELEGATE' }
  const opinionId = (await rows.preAssignmentOpinion.findFirstOrThrow({ where })).id
  const agreed = { opinionId, answer: 'AGREED', reason: '', proposedUnitId: '' }
  const answered = () => act(town.coSigner, 'answer-pre-assignment', agreed, '2022-02-26')
  expect(await refusalOf(answered())).toBe('not-found')
  await takeLead(id, town.coSigner)
  expect(await see(town.coSigner, countAsked, null, '2022-02-26')).toMatchObject({ count: 1 })
  expect((await see(town.coSigner, getOpinion, opinionId, '2022-02-26')).isOpen).toBe(true)
  await answered()
  expect((await rows.preAssignmentOpinion.findUniqueOrThrow({ where: { id: opinionId } })).answer).toBe('AGREED')
})

test('a unit speaks with whoever acts, and is given no telephone of somebody who has left', async () => {
  const id = await signedBy(town.coSigner)
  for (const [{ personId }, phone] of [
    [town.lead, '13900000001'],
    [town.coSigner, '13900000002'],
  ] as const)
    await rows.person.update({ where: { id: personId }, data: { phone } })
  const handlers = [{ unitId: town.transport.id, role: 'SOLE', part: '' }]
  await act(town.office, 'assign-suggestion', { suggestionId: id, handlers }, '2022-02-25')
  const { id: assignmentId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId: id } })
  const seen = async () => {
    const asked = { assignmentId, move: 'logContact' as const }
    const { delegate, acting, phone } = (await see(town.transport.clerk, getAssignment, asked, '2022-02-26')).text
    return { delegate, acting, phone }
  }
  expect(await seen()).toEqual({ delegate: town.lead.name, acting: null, phone: '13900000001' })
  await leave(town.lead)
  expect(await seen()).toEqual({ delegate: town.lead.name, acting: null, phone: null })
  await takeLead(id, town.coSigner)
  expect(await seen()).toEqual({ delegate: town.lead.name, acting: town.coSigner.name, phone: '13900000002' })
})

test('whoever has left is reminded of no rating', async () => {
  const { suggestionId } = await replied(town)
  await leave(town.lead)
  const { dueOn } = await rows.deadline.findFirstOrThrow({ where: { suggestionId, purpose: 'feedback' } })
  await remindIn(town.congressId, at(dueOn.toISOString().slice(0, 10)))
  const events = await rows.event.findMany({ where: { suggestionId, type: 'deadline.reminded' } })
  expect(events.length).toBeGreaterThan(0)
  for (const { id: eventId } of events) await deliverEvent({ congressId: town.congressId, eventId })
  const eventId = { in: events.map(({ id }) => id) }
  expect(await rows.notice.count({ where: { personId: town.lead.personId, eventId } })).toBe(0)
})
