import { randomUUID } from 'node:crypto'
import { handIn } from './a-draft'
import { act, at, type TestUnit } from './people'
import { rows } from './rows'
import type { Town } from './town'

export const days = {
  handedIn: '2022-02-23',
  registered: '2022-02-24',
  assigned: '2022-02-25',
  replied: '2022-05-10',
  rated: '2022-05-12',
  handledAgain: '2022-05-16',
} as const

type Handler = { unit: TestUnit; role: 'SOLE' | 'LEAD' | 'ASSIST' | 'SEPARATE'; part?: string }

/** Handed in by the lead delegate, registered and assigned. */
export async function assigned(
  town: Town,
  handlers: Handler[] = [{ unit: town.transport, role: 'SOLE' }],
  changes = {},
) {
  const suggestionId = await handIn(town.lead, days.handedIn, changes)
  await act(town.office, 'register-suggestion', { suggestionId, categoryId: town.categories[0] }, days.registered)
  const chosen = handlers.map(({ unit, role, part = '' }) => ({ unitId: unit.id, role, part }))
  await act(town.office, 'assign-suggestion', { suggestionId, handlers: chosen }, days.assigned)
  return suggestionId
}

type ReplyFacts = { round?: number; on?: string; answerMeaning?: string; answerLetter?: string; body?: string }

/** The signed and delivered reply of one unit, without the unit's own steps. */
export async function replyOf(suggestionId: string, unit: TestUnit, facts: ReplyFacts = {}): Promise<string> {
  const { on = days.replied, ...written } = facts
  const assignment = await rows.assignment.findFirstOrThrow({ where: { suggestionId, unitId: unit.id } })
  const { congressId, leadDelegateId } = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
  const reply = await rows.reply.create({
    data: {
      congressId,
      assignmentId: assignment.id,
      round: 1,
      body: '已在纬二路中段设站，6 月底前通车。',
      answerLetter: 'A',
      answerMeaning: 'SOLVED',
      publicity: 'FULL',
      documentNumber: `济阳交函〔2022〕${randomUUID().slice(0, 4)}号`,
      writtenById: unit.clerk.personId,
      writtenAt: at(on),
      submittedAt: at(on),
      signedAt: at(on),
      signedOn: new Date(on),
      signedById: unit.head.personId,
      signerName: unit.head.name,
      ...written,
    },
  })
  await rows.replyDelivery.create({
    data: { congressId, replyId: reply.id, delegateId: leadDelegateId, deliveredAt: at(on) },
  })
  await rows.assignment.update({ where: { id: assignment.id }, data: { status: 'REPLIED', acknowledgedAt: at(on) } })
  const owing = { suggestionId, role: { not: 'ASSIST' }, status: { not: 'REPLIED' } }
  if ((await rows.assignment.count({ where: owing })) === 0)
    await rows.suggestion.update({ where: { id: suggestionId }, data: { status: 'REPLIED' } })
  return reply.id
}

export async function replied(town: Town): Promise<{ suggestionId: string; replyId: string }> {
  const suggestionId = await assigned(town)
  return { suggestionId, replyId: await replyOf(suggestionId, town.transport) }
}

export const satisfied = {
  ...{ attitude: 'SATISFIED', process: 'SATISFIED', result: 'SATISFIED' },
  ...{ attitudeReason: '', processReason: '', resultReason: '' },
}
export const dissatisfied = { ...satisfied, result: 'DISSATISFIED', resultReason: '站点还没有建。' }
