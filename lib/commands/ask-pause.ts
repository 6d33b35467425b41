import type { z } from 'zod'
import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { Assignment } from '@/lib/domain/assignment/assignment'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { agreePause, askPause as ask } from '@/lib/domain/assignment/pause'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { pauseRequestSchema } from '@/lib/schemas/pause'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { keptClock } from '@/lib/store/kept-clock'
import { addPause } from '@/lib/store/pauses'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

type Request = z.output<typeof pauseRequestSchema>

/** The unit asks; what the office itself writes down is agreed. */
export const askPause = command({
  name: 'ask-pause',
  input: pauseRequestSchema,
  limit: perPerson(120, 'hour'),
  run: async (context, request) => {
    const suggestion = await lockSuggestionOf(context.tx, request.assignmentId)
    const assignment = assignmentIn(suggestion, request.assignmentId)
    authorize(context.actor, suggestionPolicy.view, suggestion)
    authorize(context.actor, assignmentPolicy.askPause, assignment)

    if (isStaff(context.actor)) await agree(context, suggestion, assignment, request)
    else await wait(context, suggestion, assignment, request)
    return { suggestionId: suggestion.id }
  },
})

async function wait({ tx, actor, moment }: Context, suggestion: Suggestion, assignment: Assignment, asked: Request) {
  const { from = moment.today, ...pause } = asked
  if (from !== moment.today) throw new Refusal('pause-from-outside', { earliest: moment.today, latest: moment.today })
  const waiting = ask(suggestion, assignment, pause.ground, moment)

  const act = { moment, personId: actor.personId }
  await addPause(tx, suggestion, { ...pause, requestedFrom: from, standsFrom: null }, act)
  await saveHandling(tx, suggestion, waiting)
  await recordEvent(tx, actor, {
    type: 'assignment.pause-asked',
    subjectId: assignment.id,
    suggestionId: suggestion.id,
    at: moment.now,
    role: capacityAt(actor, assignment.unitId),
    data: { unit: assignment.unitName, from, ground: pause.ground, reason: pause.reason },
  })
}

async function agree({ tx, actor, moment }: Context, suggestion: Suggestion, assignment: Assignment, asked: Request) {
  const { from = moment.today, ...pause } = asked
  const standing = agreePause(suggestion, assignment, { ground: pause.ground, from }, moment)

  const act = { moment, personId: actor.personId }
  await addPause(tx, suggestion, { ...pause, requestedFrom: from, standsFrom: from }, act)
  await saveHandling(tx, suggestion, standing)
  const { dueOn } = await keptClock(tx, suggestion, assignment, moment.now)
  await recordEvent(tx, actor, {
    type: 'assignment.pause-agreed',
    subjectId: assignment.id,
    suggestionId: suggestion.id,
    at: moment.now,
    role: 'DELEGATE_OFFICE',
    data: { unit: assignment.unitName, from, ground: pause.ground, reason: pause.reason, dueOn },
  })
}
