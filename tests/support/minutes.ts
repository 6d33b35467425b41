import { guestsOf, heldOn, invitedMeeting, itemsOf } from './meetings'
import { act, at } from './people'
import { rows } from './rows'
import type { Town } from './town'

export const afterwards = at(`${heldOn}T11:40:00+08:00`)

const said = {
  outcome: 'ACCEPTED',
  answeredBy: '周副',
  answeredByPost: '副局长',
  answeredByRank: 'DEPUTY',
  answerText: '公交站已经列入本年度计划，六月底前建成。',
  delegateWords: '同意，请按期建成。',
  recordedAt: afterwards,
}

/** Held and ended: every item recorded, everybody ticked. */
export async function endedMeeting(town: Town) {
  const { meetingId, suggestionIds } = await invitedMeeting(town)
  for (const guest of await guestsOf(meetingId)) {
    const presence = guest.capacity === 'HEAD' ? 'DEPUTY' : 'PRESENT'
    const came = { meetingId, guestId: guest.id, presence, name: '周副', post: '副局长' }
    await act(town.office, 'sign-in-guest', came, at(`${heldOn}T08:50:00+08:00`))
  }
  const by = { answeredByUnitId: town.transport.id, recordedById: town.office.personId }
  await rows.replyMeetingItem.updateMany({ where: { meetingId }, data: { ...said, ...by } })
  const ended = { state: 'ENDED', openedAt: at(`${heldOn}T09:02:00+08:00`), endedAt: afterwards }
  const { version } = await rows.replyMeeting.update({ where: { id: meetingId }, data: ended })
  const [item] = await itemsOf(meetingId)
  if (!item) throw new Error('a meeting without agenda')
  return { meetingId, version, itemId: item.id, suggestionId: suggestionIds[0] as string }
}

export const closedMeeting = async (town: Town) => {
  const ended = await endedMeeting(town)
  await act(town.office, 'close-meeting', { meetingId: ended.meetingId, version: ended.version }, '2022-05-23')
  return ended
}
