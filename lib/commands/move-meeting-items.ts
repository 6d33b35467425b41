import type { z } from 'zod'
import { authorize } from '@/lib/domain/access/policy'
import { comingAlong, toldOf } from '@/lib/domain/meeting/agenda'
import type { Meeting } from '@/lib/domain/meeting/meeting'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { moveItemsSchema } from '@/lib/schemas/reply-meeting'
import { type NewEvent, recordEvents } from '@/lib/store/events'
import { ensureNoClash, heldWith } from '@/lib/store/meeting-ground'
import { asItem, lockAgendas, onAgendaOf, rearrange } from '@/lib/store/rearranging'
import { lockMeetingsOfItems, saveAgenda } from '@/lib/store/reply-meetings'
import { type Context, command, perPerson } from './command'

type Asked = z.output<typeof moveItemsSchema>
type Moving = { readonly suggestion: Suggestion; readonly from: Meeting; readonly to: Meeting }

/** One item to another meeting, or a whole plan made again: all of it or nothing, and who was invited hears it. */
export const moveMeetingItems = command({
  name: 'move-meeting-items',
  input: moveItemsSchema,
  limit: perPerson(300, 'hour'),
  patience: 60,
  run: async (context, asked) => {
    const { tx, actor, moment } = context
    const meetings = await lockMeetingsOfItems(
      tx,
      asked.moves.map(({ itemId }) => itemId),
      asked.moves.map(({ toId }) => toId),
    )
    for (const meeting of meetings) authorize(actor, meetingPolicy.change, meeting)
    if (new Set(meetings.map(({ sessionId }) => sessionId)).size > 1) throw new Refusal('meeting-other-session')
    const held = await lockAgendas(tx, meetings)
    const moving = withTheirGroups(movingOf(asked, meetings, held), meetings, held)

    const after = await rearrangeAll(context, meetings, held, moving)
    const days = [...new Set(after.map(({ heldOn }) => heldOn))]
    if (!asked.despiteClashes) await ensureNoClash(tx, after.map(heldWith), days)
    await recordEvents(
      tx,
      actor,
      moving.map((one) => eventOf(one, asked.reason, moment.now)),
    )
    return { moved: moving.length }
  },
})

function movingOf({ moves }: Asked, meetings: readonly Meeting[], held: ReadonlyMap<string, Suggestion>): Moving[] {
  return moves.flatMap(({ itemId, toId }): Moving[] => {
    const from = meetings.find(({ items }) => items.some(({ id }) => id === itemId))
    const to = meetings.find(({ id }) => id === toId)
    const suggestion = held.get(from?.items.find(({ id }) => id === itemId)?.suggestionId ?? '')
    if (!from || !to || !suggestion) throw new Refusal('not-found')
    return from === to ? [] : [{ suggestion, from, to }]
  })
}

/** What is handled together is answered together: the others of its group go with it. */
function withTheirGroups(
  moving: readonly Moving[],
  meetings: readonly Meeting[],
  held: ReadonlyMap<string, Suggestion>,
): Moving[] {
  const dragged = moving.flatMap(({ suggestion: { groupId }, from, to }) =>
    onAgendaOf(from, held)
      .filter((mate) => groupId !== null && mate.groupId === groupId)
      .filter((mate) => !moving.some(({ suggestion }) => suggestion === mate))
      .map((mate) => ({ suggestion: mate, from, to })),
  )
  const all = [
    ...moving,
    ...dragged.filter((one, place) => dragged.findIndex((other) => other.suggestion === one.suggestion) === place),
  ]
  if (all.length === 0 || meetings.length < 2) throw new Refusal('meeting-agenda-changed')
  return all
}

/** First everything is taken off, then put on: an item is on one agenda at a time. */
async function rearrangeAll(
  { tx, moment: { now: at } }: Context,
  meetings: readonly Meeting[],
  held: ReadonlyMap<string, Suggestion>,
  moving: readonly Moving[],
): Promise<Meeting[]> {
  const touched = meetings.filter((one) => moving.some(({ from, to }) => from === one || to === one))
  const stayingOn = (meeting: Meeting) => {
    const leaving = moving.filter(({ from }) => from === meeting).map(({ suggestion }) => suggestion)
    return onAgendaOf(meeting, held).filter((one) => !leaving.includes(one))
  }
  for (const meeting of touched) await saveAgenda(tx, meeting, stayingOn(meeting).map(asItem), at)
  const done: Meeting[] = []
  for (const meeting of touched) {
    const arriving = moving.filter(({ to }) => to === meeting)
    const called = arriving.flatMap(({ suggestion, from }) =>
      comingAlong([suggestion], [...from.guests, ...meeting.guests]),
    )
    const after = [...stayingOn(meeting), ...arriving.map(({ suggestion }) => suggestion)]
    done.push(await rearrange(tx, { meeting, before: onAgendaOf(meeting, held), after, called, at }))
  }
  return done
}

/** Told to those who were invited; what nobody was invited to stays within the committee. */
function eventOf({ suggestion, from, to }: Moving, reason: string, at: Date): NewEvent {
  const common = { subjectId: to.id, suggestionId: suggestion.id, at, role: 'DELEGATE_OFFICE' as const }
  const { ordinal, heldOn } = to
  if (from.invitedAt === null) return { ...common, type: 'meeting.item-planned', data: { ordinal, heldOn } }
  const data = { ordinal, heldOn, from: from.ordinal, reason, ...toldOf(suggestion, from.guests) }
  return { ...common, type: 'meeting.item-moved', data }
}
