import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { ensureStillOpen, outsiderPolicy } from '@/lib/domain/assignment/outsider'
import { outsideOnlySchema } from '@/lib/schemas/outsider'
import { recordEvent } from '@/lib/store/events'
import { lockOutsideRequest, revokeOutsideRequest } from '@/lib/store/outside-requests'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const revokeOutsider = command({
  name: 'revoke-outsider',
  input: outsideOnlySchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { requestId }) => {
    const request = await lockOutsideRequest(tx, requestId)
    const suggestion = await lockSuggestion(tx, request.suggestionId)
    const assignment = assignmentIn(suggestion, request.assignmentId)
    authorize(actor, outsiderPolicy.ask, assignment)

    ensureStillOpen(request, moment.today)

    await revokeOutsideRequest(tx, requestId, moment.now)
    await recordEvent(tx, actor, {
      type: 'outside.revoked',
      subjectId: assignment.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: { unit: assignment.unitName, addressee: request.addressee },
    })
    return { suggestionId: suggestion.id }
  },
})
