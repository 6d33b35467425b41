import { act, type Person } from './people'
import { rows } from './rows'
import type { Town } from './town'

export const nominated = async (by: Person, suggestionId: string, on: string, more: object = {}): Promise<string> => {
  const input = {
    suggestionId,
    grounds: ['COMPLEX'],
    reason: '涉及三个单位，需要多方协调。',
    proposer: '代表工委',
    ...more,
  }
  const { nominationId } = await act<{ nominationId: string }>(by, 'nominate-key-suggestion', input, on)
  return nominationId
}

export const heldMeeting = (on: string, more: object = {}) => ({
  heldOn: on,
  name: '第十九届人大常委会第二次主任会议',
  minutesNumber: '〔2022〕2号',
  ...more,
})

export const fixing = ({ leader }: Pick<Town, 'leader'>, nominationId: string, more: object = {}) => ({
  nominationId,
  isFixed: true,
  reason: '',
  leaderId: leader.personId,
  governmentLeader: '',
  supervisingOffice: '代表工委',
  progressDays: 30,
  ...more,
})

/** As a row, where no act is wanted. */
export async function aNomination({ congressId, office }: Town, suggestionId: string): Promise<string> {
  const nominated = { nominatedAt: new Date(), nominatedOn: new Date(), nominatedById: office.personId }
  const made = {
    congressId,
    suggestionId,
    grounds: ['COMPLEX'],
    reason: '情况复杂，涉及多个单位。',
    proposer: '代表工委',
  }
  return (await rows.keyNomination.create({ data: { ...made, ...nominated } })).id
}
