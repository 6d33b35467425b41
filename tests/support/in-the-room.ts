import { adopt, answeredSuggestion, guestsOf, heldOn, itemsOf, sendOut } from './meetings'
import { act, at, type Person } from './people'
import { rows } from './rows'
import type { Town } from './town'

/** Invited to, whatever else its people have that morning. */
export async function called(town: Town, suggestionIds: readonly string[]): Promise<string> {
  const { meetingIds } = await adopt(town, [{ suggestionIds }], { despiteClashes: true })
  const [meetingId = ''] = meetingIds
  await sendOut(meetingId)
  return meetingId
}

/** Opened, with every delegate there. */
export async function meetingUnderWay(town: Town, count = 1) {
  const suggestionIds: string[] = []
  for (let made = 0; made < count; made += 1) suggestionIds.push(await answeredSuggestion(town))
  const meetingId = await called(town, suggestionIds)
  await act(town.office, 'open-meeting', { meetingId }, heldOn)
  await rows.replyMeetingGuest.updateMany({
    where: { meetingId, capacity: 'DELEGATE' },
    data: { presence: 'PRESENT', signedInAt: at(heldOn), signedInWay: 'TICK' },
  })
  return { meetingId, suggestionIds, items: await itemsOf(meetingId), guests: await guestsOf(meetingId) }
}

type Item = { readonly id: string; readonly version: number }

const said = {
  ...{ outcome: 'ACCEPTED', answeredBy: '王志刚', answeredByPost: '局长', answeredByRank: 'HEAD' },
  ...{ answerText: '下月开工。', delegateWords: '同意，希望按期完工。', doneAt: at(heldOn).getTime() },
}

export const recordItem = (town: Town, item: Item | undefined, more: object = {}, on = heldOn, by?: Person) =>
  act<{ version: number }>(
    by ?? town.office,
    'record-meeting-item',
    { itemId: item?.id, version: item?.version, answeredByUnitId: town.transport.id, ...said, ...more },
    on,
  )
