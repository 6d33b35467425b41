import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { keySupervisionPolicy, supervisingRole } from '@/lib/domain/supervision/policy'
import { ensureCanReport } from '@/lib/domain/supervision/supervision'
import { supervisionReportSchema } from '@/lib/schemas/supervision'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { superviseOf } from '@/lib/store/supervision'
import { addReport } from '@/lib/store/supervision-visits'
import { command, perPerson } from './command'

/** 督办成效报告 to the directors' meeting [SD 26]; within the committee until it has decided. */
export const reportSupervision = command({
  name: 'report-supervision',
  input: supervisionReportSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, text }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    const one = await superviseOf(tx, suggestion)
    authorize(actor, keySupervisionPolicy.report, one)

    ensureCanReport(one.supervision)

    const reportId = await addReport(tx, one, text, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'supervision.reported',
      subjectId: reportId,
      suggestionId,
      at: moment.now,
      role: supervisingRole(actor),
    })
    return { suggestionId }
  },
})
