import { z } from 'zod'
import { assessmentKinds, memberCapacities } from '@/lib/domain/assessment/assessment'
import { mostGroups } from '@/lib/domain/assessment/grouping'
import { declaredGrounds } from '@/lib/domain/assessment/preparing'
import { assessmentStates } from '@/lib/domain/assessment/workflow'
import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { day } from './day'
import { id } from './id'
import { line, text } from './text'
import { wholeNumber } from './whole-number'

const assessmentId = id('assessment')
const memberId = id('assessment member')
const unitId = id('unit')

const farthest = localDate('2100-12-31')
const dueDay = day.refine((typed) => typed <= farthest, 'day-out-of-reach') as unknown as z.ZodType<LocalDate, string>
/** As a choice in a form, which knows text only. */
const groupNo = wholeNumber(1, mostGroups)

export const assessmentOpenSchema = z
  .strictObject({
    schemeId: id('assessment scheme'),
    year: wholeNumber(1900, 2999),
    kind: z.enum(assessmentKinds),
    name: line(4, 60),
    countsUntil: dueDay,
    selfDueOn: dueDay,
    marksDueOn: dueDay,
    groups: groupNo,
  })
  .refine(({ selfDueOn, marksDueOn }) => selfDueOn <= marksDueOn, { path: ['marksDueOn'], error: 'marks-before-self' })

export const assessmentMoveSchema = z.strictObject({ assessmentId, unitId, groupNo })
export const assessmentRegroupSchema = z.strictObject({ assessmentId, groups: groupNo })
export const memberNameSchema = z.strictObject({
  assessmentId,
  personId: id('person'),
  groupNo,
  capacity: z.enum(memberCapacities),
  leads: z.boolean(),
})
export const memberTakeOutSchema = z.strictObject({ assessmentId, memberId })
export const memberBarSchema = z.strictObject({
  assessmentId,
  memberId,
  unitId,
  ground: z.enum(declaredGrounds),
  words: text(2, 300),
})
export const barLiftSchema = z.strictObject({ assessmentId, memberId, unitId })

export const assessmentSelfSchema = z.strictObject({ assessmentId, selfDueOn: dueDay })
/** `isKnown`: that something is missing is known, and it goes on all the same. */
export const assessmentJudgingSchema = z.strictObject({ assessmentId, marksDueOn: dueDay, isKnown: z.boolean() })
export const assessmentCheckSchema = z.strictObject({ assessmentId, isKnown: z.boolean() })
export const assessmentCancelSchema = z.strictObject({ assessmentId, reason: text(4, 500) })

/** The address of the list. What cannot be read is left out. */
export const assessmentFilterSchema = z.object({
  kind: z.enum(assessmentKinds).optional().catch(undefined),
  state: z.enum(assessmentStates).optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})
export type AssessmentFilter = z.output<typeof assessmentFilterSchema>
