import { handIn } from './a-draft'
import { act } from './people'
import { rows } from './rows'
import type { Town } from './town'

export async function refused(of: Town): Promise<string> {
  const suggestionId = await handIn(of.lead, '2022-05-09')
  const input = { suggestionId, ground: 'OTHER', reason: '不属于建议的内容。', outcome: 'RETURNED' }
  await act(of.office, 'not-accept-suggestion', input, '2022-05-10')
  return suggestionId
}

export async function objected(of: Town): Promise<string> {
  const suggestionId = await refused(of)
  await act(of.lead, 'object-to-non-acceptance', { suggestionId, reason: '反映的是公共事务。' }, '2022-05-10')
  return suggestionId
}

/** Passed on to a unit and not read yet. */
export async function aLetter({ congressId, transport, lead, office, sessionId }: Town): Promise<string> {
  const on = new Date('2022-03-01')
  const text = { congressId, sessionId, period: 'IN_SESSION', title: '一封来信', createdAt: on, status: 'NOT_ACCEPTED' }
  const by = { leadDelegateId: lead.delegateId, enteredById: lead.personId, notAcceptedAt: on }
  const { id: suggestionId } = await rows.suggestion.create({ data: { ...text, ...by } })
  const refused = { ground: 'OTHER', reason: '转单位参考。', outcome: 'LETTER', unitId: transport.id, refusedAt: on }
  const days = { refusedOn: on, lastDayToObject: on, refusedById: office.personId }
  return (await rows.nonAcceptance.create({ data: { congressId, suggestionId, ...refused, ...days } })).id
}

/** Sent back once, and handed in again as it was. */
export async function handedInAgain(of: Town): Promise<string> {
  const suggestionId = await handIn(of.lead, '2022-02-23')
  await act(of.office, 'send-back-suggestion', { suggestionId, reason: '请写明路段。' }, '2022-02-24')
  await act(of.lead, 'submit-suggestion', { suggestionId, version: 1 }, '2022-02-25')
  return suggestionId
}
