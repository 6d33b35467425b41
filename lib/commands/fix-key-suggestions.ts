import type { z } from 'zod'
import { authorize } from '@/lib/domain/access/policy'
import { ensureDecidable, ensureHeld, type KeyDecision, type Nomination } from '@/lib/domain/key-suggestion/nomination'
import { keyPolicy } from '@/lib/domain/key-suggestion/policy'
import { fixingSchema } from '@/lib/schemas/key-suggestion'
import { recordEvent } from '@/lib/store/events'
import {
  type LeaderNames,
  lockNominations,
  readLeaders,
  recordMeeting,
  saveDecision,
} from '@/lib/store/key-nominations'
import { type Context, command, perPerson } from './command'

type Input = z.output<typeof fixingSchema>
type Decided = Input['decisions'][number]

/** 主任会议: all that one meeting decided about nominations, or none of it [SD 14]. */
export const fixKeySuggestions = command({
  name: 'fix-key-suggestions',
  input: fixingSchema,
  limit: perPerson(60, 'hour'),
  patience: 30,
  run: async (context, { decisions, ...held }) => {
    const { tx, actor, moment } = context
    authorize(actor, keyPolicy.fix, null)
    ensureHeld(held.heldOn, moment.today)
    const nominations = await lockNominations(
      tx,
      decisions.map(({ nominationId }) => nominationId),
    )
    const led = decisions.flatMap(({ isFixed, leaderId }) => (isFixed && leaderId ? [leaderId] : []))
    const leaders = await readLeaders(tx, led)
    const by = { moment, personId: actor.personId }
    const meeting = await recordMeeting(tx, actor.congress.id, held, by)
    for (const nomination of nominations) {
      const decided = decisions.find(({ nominationId }) => nominationId === nomination.id) as Decided
      const decision = decisionOf(decided)
      authorize(actor, keyPolicy.fix, nomination)
      ensureDecidable(nomination, decision)
      await saveDecision(tx, nomination, decision, meeting, by)
    }
    for (const nomination of nominations) {
      const decided = decisions.find(({ nominationId }) => nominationId === nomination.id) as Decided
      await tell(context, nomination, held, decided, leaders)
    }
    return { meetingId: meeting.id, fixed: decisions.filter(({ isFixed }) => isFixed).length }
  },
})

function decisionOf({
  isFixed,
  reason,
  leaderId,
  governmentLeader,
  supervisingOffice,
  progressDays,
}: Decided): KeyDecision {
  return isFixed ? { isFixed, leaderId, governmentLeader, supervisingOffice, progressDays } : { isFixed, reason }
}

async function tell(
  { tx, actor, moment }: Context,
  { id, suggestionId }: Nomination,
  { name, heldOn, minutesNumber }: Omit<Input, 'decisions'>,
  decided: Decided,
  leaders: LeaderNames,
): Promise<void> {
  const { isFixed, leaderId, governmentLeader, supervisingOffice, progressDays, reason } = decided
  const committeeLeader = leaderId === null ? '' : (leaders.get(leaderId) ?? '')
  const leader = [committeeLeader, governmentLeader].filter((name) => name !== '')
  const event = { subjectId: id, suggestionId, at: moment.now, role: 'DELEGATE_OFFICE' as const }
  const meeting = { meeting: name, heldOn, minutesNumber }
  if (isFixed)
    await recordEvent(tx, actor, {
      ...event,
      type: 'key.fixed',
      data: { ...meeting, names: leader, leaderId, office: supervisingOffice, days: progressDays },
    })
  else await recordEvent(tx, actor, { ...event, type: 'key.not-fixed', data: { ...meeting, reason } })
}
