import { authorize } from '@/lib/domain/access/policy'
import { evidencePolicy } from '@/lib/domain/assessment/evidence'
import { whyWithheld } from '@/lib/domain/attachment/attachment'
import { Refusal } from '@/lib/domain/refusal'
import { scanRule } from '@/lib/env'
import { type KeptEvidence, readEvidence } from '@/lib/store/assessment-files'
import { readAssessment } from '@/lib/store/assessments'
import type { Query } from './query'

/** What is needed to send evidence out, for whoever may see it now. */
export const getAssessmentFile: Query<string, KeptEvidence & { readonly unit: string }> = async ({ tx, actor }, id) => {
  const file = await readEvidence(tx, id)
  const { congressId, unitId, memberId, isHandedIn } = file
  const assessment = await readAssessment(tx, file.assessmentId)
  authorize(actor, evidencePolicy.view, { congressId, assessment, unitId, memberId, isHandedIn })
  const withheld = whyWithheld(file.scanState, scanRule())
  if (withheld) throw new Refusal(withheld)
  return { ...file, unit: assessment.units.find((one) => one.unitId === unitId)?.name ?? '' }
}
