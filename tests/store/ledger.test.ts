import { beforeAll, expect, test } from 'vitest'
import { keepLedgers } from '@/lib/store/ledger'
import { transactFor } from '@/lib/store/transact'
import { aContact, aReply, assigned, assignedTo } from '../support/handling'
import { act, at, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const day = (date: Date | null) => (date === null ? null : date.toISOString().slice(0, 10))

/** purpose → [last day, done, void] of one suggestion, or of one of its assignments. */
async function ledger(suggestionId: string, assignmentId?: string) {
  const lines = await rows.deadline.findMany({ where: { suggestionId, ...(assignmentId ? { assignmentId } : {}) } })
  return Object.fromEntries(
    lines.map(({ purpose, dueOn, doneOn, voidOn }) => [purpose, [day(dueOn), day(doneOn), day(voidOn)]]),
  )
}

async function expectCopiesAgree(suggestionId: string): Promise<void> {
  const lines = await rows.deadline.findMany({
    where: { suggestionId, purpose: { in: ['reply', 're-handling', 'assist-opinion'] } },
  })
  const { round, dueOn } = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
  for (const unit of await rows.assignment.findMany({ where: { suggestionId } })) {
    const own = lines.find((one) => one.assignmentId === unit.id && (one.round === round || unit.role === 'ASSIST'))
    expect(day(unit.dueOn)).toBe(day(own?.dueOn ?? null))
  }
  const running = lines.filter((one) => one.round === round && one.purpose !== 'assist-opinion')
  expect(day(dueOn)).toBe(
    running
      .map((one) => day(one.dueOn))
      .sort()
      .at(-1),
  )
}

test('assigning opens the way to the reply, and every act closes a piece of it', async () => {
  const [assignmentId, suggestionId] = await assignedTo(town, town.transport)
  expect(await ledger(suggestionId, assignmentId)).toEqual({
    acknowledge: ['2022-03-07', null, null],
    object: ['2022-03-07', null, null],
    'first-contact': ['2022-03-29', null, null],
    draft: ['2022-05-05', null, null],
    reply: ['2022-06-01', null, null],
  })

  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await act(town.transport.clerk, 'log-contact', aContact(assignmentId), '2022-03-10')
  await act(town.transport.clerk, 'submit-reply', aReply(assignmentId), '2022-05-10')
  await act(town.transport.head, 'sign-reply', { assignmentId, version: 1 }, '2022-05-12')
  expect(await ledger(suggestionId)).toEqual({
    'assign-in-session': ['2022-03-25', '2022-03-01', null],
    acknowledge: ['2022-03-07', '2022-03-02', null],
    object: ['2022-03-07', '2022-03-02', null],
    'first-contact': ['2022-03-29', '2022-03-09', null],
    draft: ['2022-05-05', '2022-05-10', null],
    sign: ['2022-05-17', '2022-05-12', null],
    reply: ['2022-06-01', '2022-05-12', null],
    feedback: ['2022-06-10', null, null],
    publication: ['2022-06-10', null, null],
    commitment: ['2028-09-30', null, null],
  })
  await expectCopiesAgree(suggestionId)
})

test('a refused act leaves the ledger as it was', async () => {
  const [assignmentId, suggestionId] = await assignedTo(town, town.transport)
  const before = await ledger(suggestionId)
  expect(
    await refusalOf(act(town.transport.head, 'sign-reply', { assignmentId, version: 1 }, '2022-05-12')),
  ).toBeTruthy()
  expect(await ledger(suggestionId)).toEqual(before)
})

test('an extension moves the reply and begins the reminders anew; the copies follow', async () => {
  const [assignmentId, suggestionId] = await assignedTo(town, town.transport)
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  const asked = { assignmentId, until: '2022-07-29', reason: '需要与铁路部门会商站点位置。' }
  await act(town.transport.clerk, 'ask-extension', asked, '2022-05-10')
  const consent = { assignmentId, decision: 'CONSENTED', until: '2022-07-29', reason: '' }
  await act(town.office, 'decide-extension', consent, '2022-05-12')
  const reply = await rows.deadline.findFirstOrThrow({ where: { assignmentId, purpose: 'reply' } })
  expect([day(reply.firstDueOn), day(reply.dueOn), reply.occasion]).toEqual(['2022-06-01', '2022-07-29', 1])
  await expectCopiesAgree(suggestionId)
})

test('kept again, nothing is written; from nothing, the same comes out', async () => {
  const { suggestionId } = await assigned(town, [
    { unit: town.transport, role: 'LEAD' },
    { unit: town.housing, role: 'ASSIST' },
  ])
  const keep = () =>
    transactFor(town.congressId, (tx) => keepLedgers(tx, town.congressId, [suggestionId], at('2022-03-02')))
  const before = await ledger(suggestionId)
  expect(await keep()).toEqual([])
  await rows.deadline.deleteMany({ where: { suggestionId } })
  expect((await keep()).length).toBe(Object.keys(before).length + 2)
  expect(await ledger(suggestionId)).toEqual(before)
  await expectCopiesAgree(suggestionId)
})

test('what is over stays as it was counted, whatever a later calendar says', async () => {
  const [assignmentId, suggestionId] = await assignedTo(town, town.transport, '2022-07-01')
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId }, '2022-07-04')
  const found = await rows.calendarEdition.findFirstOrThrow({
    where: { congressId: town.congressId, year: 2022, state: 'ADOPTED' },
  })
  const works = (found.days as { day: string; kind: string }[]).map((one) =>
    ['2022-10-05', '2022-07-06'].includes(one.day) ? { ...one, kind: 'MAKE_UP_WORKDAY' } : one,
  )
  await rows.calendarEdition.update({ where: { id: found.id }, data: { state: 'REPLACED' } })
  const next = { congressId: town.congressId, year: 2022, source: 'later', days: works, state: 'ADOPTED', version: 2 }
  await rows.calendarEdition.create({ data: { ...next, proposedAt: at('2022-07-05'), decidedAt: at('2022-07-05') } })

  await act(town.transport.clerk, 'log-contact', aContact(assignmentId, { contactedOn: '2022-07-05' }), '2022-07-05')
  const lines = await ledger(suggestionId, assignmentId)
  expect(lines.reply).toEqual(['2022-10-05', null, null])
  expect(lines.acknowledge).toEqual(['2022-07-06', '2022-07-04', null])
  const kept = await rows.deadline.findFirstOrThrow({ where: { assignmentId, purpose: 'acknowledge' } })
  expect(kept.calendarVersion).toBe(1)
})

test('the ledger of another congress is not there', async () => {
  const neighbour = await foundTown('商河')
  const [, suggestionId] = await assignedTo(town, town.transport, '2022-03-01')
  const seen = await transactFor(neighbour.congressId, (tx) =>
    keepLedgers(tx, neighbour.congressId, [suggestionId], at('2022-03-02')),
  )
  expect(seen).toEqual([])
})
