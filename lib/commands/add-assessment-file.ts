import { z } from 'zod'
import { worksAt } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { ensureRoomForEvidence, ensureTakesEvidence, evidencePolicy } from '@/lib/domain/assessment/evidence'
import { sheetMember } from '@/lib/domain/assessment/marking-sheet'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { addEvidence, lockHeldEvidence } from '@/lib/store/assessment-files'
import { readAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import type { ExaminedFile } from '@/lib/store/kept-files'
import { holdState } from '@/lib/store/self-assessments'
import { command, perPerson } from './command'

export type EvidenceToAdd = {
  readonly assessmentId: string
  readonly unitId: string
  /** whose marking sheet it is a scan of */
  readonly memberId: string | null
  readonly file: ExaminedFile
}

/** Its input is a file that the door has examined: it is not in the registry. */
export const addAssessmentFile = command({
  name: 'add-assessment-file',
  input: z.custom<EvidenceToAdd>(),
  limit: perPerson(120, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, { assessmentId, unitId, memberId, file }) => {
    await holdState(tx, assessmentId)
    const assessment = await readAssessment(tx, assessmentId)
    const { congressId } = assessment
    const unit = assessedUnit(assessment, unitId)
    authorize(actor, evidencePolicy.add, { congressId, assessment, unitId, memberId })
    if (memberId !== null) sheetMember(assessment, unitId, memberId)
    ensureTakesEvidence(assessment, memberId !== null)
    ensureRoomForEvidence(await lockHeldEvidence(tx, assessmentId, unitId, memberId), file.bytes.length)
    const by = { uploadedById: actor.personId, uploadedAt: moment.now }
    const fileId = await addEvidence(tx, { congressId, assessmentId, unitId, memberId, ...file, ...by })
    const sha256 = Buffer.from(file.sha256).toString('hex')
    await recordEvent(tx, actor, {
      type: 'assessment.file-added',
      subjectId: assessmentId,
      at: moment.now,
      role: worksAt(actor, unitId) ? capacityAt(actor, unitId) : 'DELEGATE_OFFICE',
      data: { fileId, unit: unit.name, unitId, document: file.fileName, sha256, bytes: file.bytes.length },
    })
    return { fileId, fileName: file.fileName, stripped: file.stripped }
  },
})
