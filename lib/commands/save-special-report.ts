import { authorize } from '@/lib/domain/access/policy'
import { reportPolicy } from '@/lib/domain/special-report/policy'
import { saveReport } from '@/lib/domain/special-report/special-report'
import { reportSaveSchema } from '@/lib/schemas/special-report'
import { recordEvent } from '@/lib/store/events'
import { reportParts } from '@/lib/store/report-ground'
import { layOutReport, lockReport, saveReportRow } from '@/lib/store/special-reports'
import { wordsFor } from '@/lib/wording/catalogue'
import { command, perPerson } from './command'

export const saveSpecialReport = command({
  name: 'save-special-report',
  input: reportSaveSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { reportId, version, title, summary, text, ...chosen }) => {
    const report = await lockReport(tx, reportId)
    authorize(actor, reportPolicy.save, report)
    const saved = saveReport(report, version)
    const parts = await reportParts(tx, chosen, (role) => wordsFor('zh-CN').states.role[role])

    await saveReportRow(tx, saved, { title, summary, text })
    await layOutReport(tx, report.congressId, reportId, parts)
    await recordEvent(tx, actor, {
      type: 'special-report.saved',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reportId, title },
    })
    return { reportId, version: saved.version }
  },
})
