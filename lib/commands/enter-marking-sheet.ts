import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { readSheet, sheetMember } from '@/lib/domain/assessment/marking-sheet'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { markingSheetSchema } from '@/lib/schemas/assessment-judging'
import { readMarksOfUnit } from '@/lib/store/assessment-marks'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { addSheetEntry, readersOf, settleSheet, sheetFor } from '@/lib/store/marking-sheets'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** One of two readings of a member's sheet; where they are alike, or a third decides, his marks are handed in. */
export const enterMarkingSheet = command({
  name: 'enter-marking-sheet',
  input: markingSheetSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, memberId, ...typed }) => {
    const { now, today } = moment
    const assessment = await lockAssessment(tx, assessmentId)
    const { congressId, name } = assessment
    const unit = assessedUnit(assessment, unitId)
    authorize(actor, assessmentPolicy.enterSheet, { congressId, assessment, unitId })
    const of = { assessment, unitId, memberId }
    const marks = await readMarksOfUnit(tx, assessmentId, unitId)
    const items = await readItems(tx, assessment.schemeId)
    const read = readSheet({ ...of, marks, items }, typed, { personId: actor.personId, today })

    const sheet = await sheetFor(tx, of, now)
    const standing = await addSheetEntry(tx, congressId, sheet, { personId: actor.personId, marks: read }, now)
    const happened = { subjectId: assessmentId, at: now, role: 'DELEGATE_OFFICE' as const }
    const data = { unit: unit.name, unitId, memberId, name }
    if (standing.state === 'AGREED' || standing.state === 'DECIDED') {
      await settleSheet(tx, of, sheet, standing, now)
      const personIds = [sheetMember(assessment, unitId, memberId).personId]
      const told = { ...data, personIds, names: await readersOf(tx, sheet.id) }
      await recordEvent(tx, actor, { type: 'assessment.sheet-handed-in', ...happened, data: told })
    } else {
      const type = standing.state === 'DIFFERENT' ? 'assessment.sheet-differs' : 'assessment.sheet-entered'
      await recordEvent(tx, actor, { type, ...happened, data })
    }
    return { assessmentId, state: standing.state }
  },
})
