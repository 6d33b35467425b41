import { describe, expect, test } from 'vitest'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { handIn } from '../support/a-draft'
import { anAttachment } from '../support/attachments'
import { collecting, confirm } from '../support/co-signing'
import { aReply, assignedTo, heard } from '../support/handling'
import { act, type Person, refusalOf, see } from '../support/people'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const on = '2022-03-10'
const words = '情况已经解决，不需要再办理。'

const row = (id: string) => rows.suggestion.findUniqueOrThrow({ where: { id } })
const ask = (suggestionId: string, by: Person = town.lead, at = on) =>
  act<{ isDone: boolean }>(by, 'ask-withdrawal', { suggestionId, words }, at)
const answer = (by: Person, suggestionId: string, said = 'AGREED') =>
  act<{ isDone: boolean }>(by, 'answer-withdrawal', { suggestionId, answer: said }, on)

async function assigned(suggestionId: string): Promise<string> {
  await act(town.office, 'register-suggestion', { suggestionId, categoryId: town.categories[0] }, '2022-02-25')
  const handlers = [{ unitId: town.transport.id, role: 'SOLE', part: '' }]
  await act(town.office, 'assign-suggestion', { suggestionId, handlers }, '2022-03-01')
  return suggestionId
}

/** Signed by two besides the lead. */
async function joint(): Promise<string> {
  const made = await collecting(town, [town.coSigner, town.stranger])
  await confirm(town.coSigner, made)
  await confirm(town.stranger, made)
  await act(town.lead, 'submit-suggestion', made, '2022-02-24')
  return assigned(made.suggestionId)
}

describe('withdrawing', () => {
  test('alone is done at once: the number stays, the deadlines end, the unit is told and has nothing to do any more', async () => {
    const id = await assigned(await handIn(town.lead, '2022-02-23'))
    const { numberText } = await row(id)
    expect(await ask(id)).toMatchObject({ isDone: true })
    expect(await row(id)).toMatchObject({ status: 'WITHDRAWN', withdrawnOn: new Date(on), numberText })
    const open = await rows.deadline.count({ where: { suggestionId: id, doneOn: null, voidOn: null } })
    expect(open).toBe(0)
    const { id: assignmentId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId: id } })
    expect(await refusalOf(act(town.transport.clerk, 'acknowledge-assignment', { assignmentId }, on))).toBe(
      'move-not-open',
    )
    expect((await see(town.transport.clerk, getSuggestion, id, on)).status).toBe('WITHDRAWN')
  })

  test('waits for everybody who signed, and is done with the last of them', async () => {
    const id = await joint()
    expect(await ask(id)).toMatchObject({ isDone: false })
    const asked = (await eventsOf(id)).find(({ type }) => type === 'withdrawal.asked')
    expect(asked?.data).toMatchObject({ delegateIds: [town.coSigner.delegateId, town.stranger.delegateId] })
    expect((await row(id)).status).toBe('ASSIGNED')
    expect(await answer(town.coSigner, id)).toMatchObject({ isDone: false })
    expect(await refusalOf(answer(town.coSigner, id))).toBe('not-found')
    expect(await answer(town.stranger, id)).toMatchObject({ isDone: true })
    expect((await row(id)).status).toBe('WITHDRAWN')
    expect(await eventTypesOf(id)).toContain('suggestion.withdrawn')
  })

  test('or for their taking back of their own signatures', async () => {
    const id = await joint()
    await ask(id)
    await answer(town.coSigner, id, 'LEFT')
    expect((await row(id)).status).toBe('ASSIGNED')
    const left = await rows.coSignature.findFirstOrThrow({
      where: { suggestionId: id, delegateId: town.coSigner.delegateId },
    })
    expect(left.state).toBe('DECLINED')
    expect(await answer(town.stranger, id)).toMatchObject({ isDone: true })
  })

  test('is cancelled by the lead, and asked anew it asks everybody anew', async () => {
    const id = await joint()
    await ask(id)
    expect(await refusalOf(ask(id))).toBe('withdrawal-pending')
    await answer(town.coSigner, id)
    const cancel = (by: Person) => act(by, 'cancel-withdrawal', { suggestionId: id }, on)
    expect(await refusalOf(cancel(town.coSigner))).toBe('not-found')
    await cancel(town.lead)
    expect(await refusalOf(cancel(town.lead))).toBe('no-withdrawal-pending')
    await ask(id)
    expect((await see(town.coSigner, getSuggestion, id, on)).intake.withdrawal).toMatchObject({
      canAnswer: true,
      agreed: [],
    })
  })

  test.each([
    ['a co-signer', town.coSigner],
    ['another delegate', town.stranger],
    ['the office without a paper', town.office],
    ['the unit', town.transport.head],
  ])('is not asked for by %s', async (_, person) => {
    const id = await assigned(await handIn(town.lead, '2022-02-23'))
    expect(await refusalOf(ask(id, person))).toBe('not-found')
    expect(await rows.withdrawal.count({ where: { suggestionId: id } })).toBe(0)
  })

  test('a draft is not withdrawn but discarded, and what is replied to is rated', async () => {
    const { suggestionId } = await collecting(town, [])
    expect(await refusalOf(ask(suggestionId))).toBe('move-not-open')
    const id = await handIn(town.lead, '2022-02-23')
    await rows.suggestion.update({ where: { id }, data: { concludedOn: new Date(on), status: 'CONCLUDED' } })
    expect(await refusalOf(ask(id))).toBe('move-not-open')
  })
})

describe('a letter of withdrawal on paper', () => {
  const record = (suggestionId: string, attachmentId: string, by: Person = town.office) =>
    act(by, 'record-withdrawal', { suggestionId, words, attachmentId }, on)

  test('is entered by the office with its scan, and ends the handling', async () => {
    const id = await joint()
    await ask(id)
    const attachmentId = await anAttachment(town, id)
    expect(await refusalOf(record(id, attachmentId))).toBe('withdrawal-letter-missing')
    await rows.attachment.update({ where: { id: attachmentId }, data: { kind: 'WITHDRAWAL_LETTER' } })
    expect(await refusalOf(record(id, attachmentId, town.lead))).toBe('not-found')
    const other = await handIn(town.lead, '2022-02-23')
    expect(await refusalOf(record(other, attachmentId))).toBe('not-found')
    await record(id, attachmentId)
    expect((await row(id)).status).toBe('WITHDRAWN')
    expect(await eventTypesOf(id)).toEqual(expect.arrayContaining(['withdrawal.recorded', 'suggestion.withdrawn']))
    expect(await rows.withdrawal.count({ where: { suggestionId: id, outcome: null } })).toBe(0)
  })
})

describe('against the clock', () => {
  test('two co-signers agree at once: it is withdrawn once', async () => {
    const id = await joint()
    await ask(id)
    const done = await Promise.all([answer(town.coSigner, id), answer(town.stranger, id)])
    expect(done.filter(({ isDone }) => isDone)).toHaveLength(1)
    expect((await eventTypesOf(id)).filter((type) => type === 'suggestion.withdrawn')).toHaveLength(1)
  })

  test('a reply is signed in the same moment: it is answered or withdrawn, never both', async () => {
    const other = await foundTown('商河')
    for (let round = 0; round < 6; round++) {
      const [assignmentId, suggestionId] = await assignedTo(other, other.housing)
      await act(other.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
      await heard(other.housing.clerk, assignmentId, on)
      const { version } = await act<{ version: number }>(other.housing.clerk, 'submit-reply', aReply(assignmentId), on)
      const both = await Promise.all([
        refusalOf(act(other.housing.head, 'sign-reply', { assignmentId, version }, on)),
        refusalOf(ask(suggestionId, other.lead)),
      ])
      expect(both.filter((code) => code === undefined)).toHaveLength(1)
      const { status } = await row(suggestionId)
      expect(status).toBe(both[0] === undefined ? 'REPLIED' : 'WITHDRAWN')
      expect((await eventTypesOf(suggestionId)).includes('reply.signed')).toBe(status === 'REPLIED')
    }
  })
})
