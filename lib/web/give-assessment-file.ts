import { getAssessmentFile } from '@/lib/queries/get-assessment-file'
import { readEvidencePiece } from '@/lib/store/assessment-files'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { giveKeptFile } from './give-kept-file'
import type { Token } from './given'
import { instantNow, momentIn } from './this-moment'

const downloads = { count: 600, seconds: 3600 }

/** One file of evidence: whoever may see it at this moment gets it, and the log says so. */
export function answerAssessmentFile(request: Request, fileId: string): Promise<Response> {
  return giveKeptFile(request, { find: (token) => found(token, fileId), piece: readEvidencePiece })
}

function found(token: Token, fileId: string) {
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'attachment', now, downloads)
    const file = await getAssessmentFile({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, fileId)
    const data = { fileId, unit: file.unit, unitId: file.unitId, document: file.fileName }
    await recordEvent(tx, actor, {
      type: 'assessment.file-downloaded',
      subjectId: file.assessmentId,
      at: now,
      data,
    })
    return file
  })
}
