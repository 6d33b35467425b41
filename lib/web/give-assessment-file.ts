import { getAssessmentFile } from '@/lib/queries/get-assessment-file'
import { readEvidencePiece } from '@/lib/store/assessment-files'
import { giveKeptFile } from './give-kept-file'

/** One file of evidence: whoever may see it at this moment gets it, and the log says so. */
export function answerAssessmentFile(request: Request, fileId: string): Promise<Response> {
  return giveKeptFile(request, {
    find: (reading) => getAssessmentFile(reading, fileId),
    told: ({ assessmentId, unit, unitId, fileName }) => ({
      type: 'assessment.file-downloaded',
      subjectId: assessmentId,
      data: { fileId, unit, unitId, document: fileName },
    }),
    piece: readEvidencePiece,
  })
}
