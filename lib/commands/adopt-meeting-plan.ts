import type { z } from 'zod'
import { authorize } from '@/lib/domain/access/policy'
import { calledFor, ensureAnswerable, ensureKeptApart } from '@/lib/domain/meeting/agenda'
import { ensureAhead, spanOf } from '@/lib/domain/meeting/hours'
import { plansMeetings } from '@/lib/domain/meeting/policy'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { adoptPlanSchema } from '@/lib/schemas/reply-meeting'
import { type NewEvent, recordEvents } from '@/lib/store/events'
import { ensureNoClash, heldWith, readElsewhere } from '@/lib/store/meeting-ground'
import { asItem } from '@/lib/store/rearranging'
import { addGuests, addMeeting, readMeeting, saveAgenda } from '@/lib/store/reply-meetings'
import { lockSuggestions } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

type Plan = z.output<typeof adoptPlanSchema>
type Wanted = Plan['meetings'][number]

/** Every meeting of the plan with its agenda and who is called, all of it or nothing. */
export const adoptMeetingPlan = command({
  name: 'adopt-meeting-plan',
  input: adoptPlanSchema,
  limit: perPerson(120, 'hour'),
  patience: 60,
  run: async (context, plan) => {
    const { tx, actor, moment } = context
    authorize(actor, plansMeetings, null)
    for (const { heldOn } of plan.meetings) ensureAhead(heldOn, moment.today)
    const ids = plan.meetings.flatMap(({ suggestionIds }) => suggestionIds)
    const held = new Map((await lockSuggestions(tx, ids)).map((one) => [one.id, one]))
    await ensureFree([...held.values()], plan, context)

    const added: Adopted[] = []
    for (const wanted of plan.meetings) added.push(await addOne(context, plan, wanted, held))
    if (!plan.despiteClashes)
      await ensureNoClash(
        tx,
        added.map(({ meeting }) => heldWith(meeting)),
        daysOf(plan),
      )
    await recordEvents(
      tx,
      actor,
      added.flatMap((one) => eventsOf(one, moment.now)),
    )
    return { meetingIds: added.map(({ meeting }) => meeting.id) }
  },
})

const daysOf = ({ meetings }: Plan): string[] => [...new Set(meetings.map(({ heldOn }) => heldOn))]

async function ensureFree(suggestions: readonly Suggestion[], { sessionId }: Plan, { tx }: Context): Promise<void> {
  if (suggestions.some((one) => one.sessionId !== sessionId)) throw new Refusal('not-found')
  ensureAnswerable(suggestions)
  const [taken] = await readElsewhere(
    tx,
    suggestions.map(({ id }) => id),
  )
  if (taken) throw new Refusal('meeting-item-elsewhere', { number: taken.number })
}

type Adopted = Awaited<ReturnType<typeof addOne>>

async function addOne({ tx, actor, moment }: Context, plan: Plan, wanted: Wanted, held: Map<string, Suggestion>) {
  const agenda = wanted.suggestionIds.flatMap((id) => held.get(id) ?? [])
  ensureKeptApart(agenda)
  const congressId = actor.congress.id
  const { id, ordinal } = await addMeeting(tx, {
    ...{ congressId, sessionId: plan.sessionId, place: wanted.place, host: wanted.host, remark: '' },
    ...spanOf(wanted, actor.congress.timeZone),
    ...{ plannedAt: moment.now, plannedById: actor.personId },
  })
  await saveAgenda(tx, { id, congressId, items: [] }, agenda.map(asItem), moment.now)
  await addGuests(tx, { id, congressId }, calledFor(agenda, plan.calling))
  return { meeting: await readMeeting(tx, id), ordinal, agenda }
}

/** The plan, and in the story of each suggestion where it will be answered. */
function eventsOf({ meeting, agenda, ordinal }: Adopted, at: Date): NewEvent[] {
  const { id, heldOn } = meeting
  const common = { subjectId: id, at, role: 'DELEGATE_OFFICE' as const }
  return [
    { ...common, type: 'meeting.planned', data: { ordinal, heldOn, count: agenda.length } },
    ...agenda.map(
      (suggestion): NewEvent => ({
        ...common,
        type: 'meeting.item-planned',
        suggestionId: suggestion.id,
        data: { ordinal, heldOn },
      }),
    ),
  ]
}
