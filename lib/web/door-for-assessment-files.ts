import { addAssessmentFile, type EvidenceToAdd } from '@/lib/commands/add-assessment-file'
import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { evidencePolicy } from '@/lib/domain/assessment/evidence'
import { type EvidenceUpload, evidenceUploadSchema } from '@/lib/schemas/self-assessment'
import { readAssessment } from '@/lib/store/assessments'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import type { Tx } from '@/lib/store/tx'
import { answerUpload, type Taken } from './door-for-files'
import { examinedUpload, uploadAttempts } from './examined-upload'

/** Evidence of a unit, examined as every file that comes in. */
export function answerUploadedEvidence(request: Request): Promise<Response> {
  return answerUpload(request, { command: addAssessmentFile, asked: evidenceUploadSchema, admit, take })
}

async function admit(
  { tx, actor, now }: { tx: Tx; actor: Actor; now: Date },
  { assessmentId, unitId, memberId }: EvidenceUpload,
) {
  await ensureReadsWithin(tx, actor.personId, 'upload', now, uploadAttempts)
  const assessment = await readAssessment(tx, assessmentId)
  authorize(actor, evidencePolicy.add, { congressId: assessment.congressId, assessment, unitId, memberId })
}

async function take(request: Request, asked: EvidenceUpload): Promise<Taken<EvidenceToAdd>> {
  const { assessmentId, unitId, memberId, name } = asked
  const { file, requestHash } = await examinedUpload(request, asked, [assessmentId, unitId, memberId ?? '', name])
  return { input: { assessmentId, unitId, memberId, file }, requestHash }
}
