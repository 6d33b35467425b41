import { authorize } from '@/lib/domain/access/policy'
import { reportPolicy } from '@/lib/domain/special-report/policy'
import { reportDraftSchema } from '@/lib/schemas/special-report'
import { recordEvent } from '@/lib/store/events'
import { reportParts } from '@/lib/store/report-ground'
import { addReport, layOutReport } from '@/lib/store/special-reports'
import { wordsFor } from '@/lib/wording/catalogue'
import { command, perPerson } from './command'

export const draftSpecialReport = command({
  name: 'draft-special-report',
  input: reportDraftSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { title, summary, text, ...chosen }) => {
    const congressId = actor.congress.id
    authorize(actor, reportPolicy.draft, { congressId, sentAt: null, addressees: [], instructions: [] })
    const parts = await reportParts(tx, chosen, (role) => wordsFor('zh-CN').states.role[role])

    const reportId = await addReport(tx, congressId, { title, summary, text }, { moment, personId: actor.personId })
    await layOutReport(tx, congressId, reportId, parts)
    await recordEvent(tx, actor, {
      type: 'special-report.drafted',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reportId, title },
    })
    return { reportId }
  },
})
