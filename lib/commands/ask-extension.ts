import type { z } from 'zod'
import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { type AskedTime, askExtension as ask, dayAskedFor } from '@/lib/domain/assignment/extension'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { Refusal } from '@/lib/domain/refusal'
import { extensionRequestSchema } from '@/lib/schemas/extension'
import { saveHandling } from '@/lib/store/aggregate'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { addExtension } from '@/lib/store/extensions'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const askExtension = command({
  name: 'ask-extension',
  input: extensionRequestSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, reason, ...time }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.askExtension, assignment)

    const rules = await readRules(tx)
    const until = dayAskedFor(timeAsked(time), assignment, moment, rules)
    const asked = ask(suggestion, assignment, until, moment, rules)

    await addExtension(tx, suggestion, {
      assignmentId,
      reason,
      requestedDueOn: until,
      askedAt: moment.now,
      askedOn: moment.today,
      askedById: actor.personId,
    })
    await saveHandling(tx, suggestion, asked)
    await recordEvent(tx, actor, {
      type: 'assignment.extension-asked',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: { unit: assignment.unitName, until, reason },
    })
    return { suggestionId: suggestion.id, until }
  },
})

type Time = Omit<z.output<typeof extensionRequestSchema>, 'assignmentId' | 'reason'>

function timeAsked({ by, until, days, unit }: Time): AskedTime {
  if (by === 'UNTIL' && until) return { until }
  if (by === 'BY_DAYS' && days) return { days, unit }
  throw new Refusal('shape-refused')
}
