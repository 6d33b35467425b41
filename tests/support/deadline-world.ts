import { aContact, aReply, assigned, type Handled, waiveOpinion } from './handling'
import { askPause } from './pausing'
import { act } from './people'
import { satisfied } from './replied'
import type { Town } from './town'

/** A suggestion in each situation that a line of the ledger can be in, in the summer of 2022. */
export async function deadlineWorld(town: Town) {
  const { housing, transport, street, court, office, lead, coSigner } = town
  const both = [
    { unit: housing, role: 'LEAD' as const },
    { unit: transport, role: 'ASSIST' as const },
  ]
  const late = await assigned(town, both, '2022-03-01')
  const paused = await assigned(town, [{ unit: housing, role: 'SOLE' }], '2022-05-16')
  await act(housing.clerk, 'acknowledge-assignment', { assignmentId: paused.assignmentIds[0] }, '2022-05-17')
  await act(
    housing.clerk,
    'log-contact',
    aContact(paused.assignmentIds[0] as string, { contactedOn: '2022-05-18' }),
    '2022-05-18',
  )
  await askPause(office, paused.assignmentIds[0] as string, '2022-05-20')
  const justGiven = await assigned(town, [{ unit: court, role: 'SOLE' }], '2022-06-06')
  const signed = await assigned(town, [{ unit: street, role: 'SOLE' }], '2022-04-15', { confirmed: [coSigner] })
  const answered = await assigned(town, both, '2022-03-01', { confirmed: [coSigner] })
  await reply(town, answered, '2022-06-08')
  const rated = await assigned(town, both, '2022-03-02')
  await reply(town, rated, '2022-05-31')
  await act(lead, 'rate-suggestion', { suggestionId: rated.suggestionId, ...satisfied }, '2022-06-07')
  return { late, paused, justGiven, signed, answered, rated }
}

async function reply({ housing }: Town, { assignmentIds }: Handled, on: string): Promise<void> {
  const [assignmentId, assistId] = assignmentIds as [string, string]
  await act(housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-03')
  await act(housing.clerk, 'log-contact', aContact(assignmentId), '2022-03-10')
  await waiveOpinion(housing.head, assignmentId, assistId, '2022-05-30')
  const { version } = await act<{ version: number }>(housing.clerk, 'submit-reply', aReply(assignmentId), on)
  await act(housing.head, 'sign-reply', { assignmentId, version }, on)
}
