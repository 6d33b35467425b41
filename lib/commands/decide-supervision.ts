import { authorize } from '@/lib/domain/access/policy'
import { ensureHeld } from '@/lib/domain/key-suggestion/nomination'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { ensureAllAccepted } from '@/lib/domain/supervision/opinion'
import { keySupervisionPolicy } from '@/lib/domain/supervision/policy'
import { ensureRunning, ensureWithin, pendingReport } from '@/lib/domain/supervision/supervision'
import { supervisionDecisionSchema } from '@/lib/schemas/supervision'
import { recordEvent } from '@/lib/store/events'
import { recordMeeting } from '@/lib/store/key-nominations'
import { lockSuggestion } from '@/lib/store/suggestions'
import { superviseOf } from '@/lib/store/supervision'
import { saveReportDecided } from '@/lib/store/supervision-visits'
import { command, perPerson } from './command'

/** The directors' meeting hears the report: supervision ends, or goes on with what is still wanted [SD 26]. */
export const decideSupervision = command({
  name: 'decide-supervision',
  input: supervisionDecisionSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, decision, reason, ...held }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    const one = await superviseOf(tx, suggestion)
    authorize(actor, keySupervisionPolicy.decide, one)

    ensureRunning(one.supervision)
    ensureHeld(held.heldOn, moment.today)
    ensureWithin(one.supervision, held.heldOn, moment.today)
    const report = pendingReport(one.supervision)
    if (!report) throw new Refusal('report-not-pending')
    if (decision === 'CLOSED') ensureAllAccepted(one)

    const by = { moment, personId: actor.personId }
    const meeting = await recordMeeting(tx, suggestion.congressId, held, by)
    await saveReportDecided(tx, report.id, { decision, reason }, meeting, by)
    const { name, heldOn, minutesNumber } = held
    await recordEvent(tx, actor, {
      type: decision === 'CLOSED' ? 'supervision.closed' : 'supervision.continued',
      subjectId: one.supervision.nominationId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { meeting: name, heldOn, minutesNumber, reason },
    })
    return { suggestionId }
  },
})
