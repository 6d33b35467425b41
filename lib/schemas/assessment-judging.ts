import { z } from 'zod'
import { mostGroups } from '@/lib/domain/assessment/grouping'
import { day } from './day'
import { typedValue } from './hundredths'
import { id } from './id'
import { line, optionalText, text } from './text'
import { wholeNumber } from './whole-number'

const ofUnit = { assessmentId: id('assessment'), unitId: id('unit') }
const itemKey = line(1, 80)

const marks = z
  .array(z.strictObject({ itemKey, value: typedValue(), words: optionalText(500) }))
  .max(200)
  .refine((typed) => new Set(typed.map((one) => one.itemKey)).size === typed.length, 'duplicate')

export const marksSchema = z.strictObject({ ...ofUnit, marks })
/** As one person of the office reads it from the member's sheet. */
export const markingSheetSchema = z.strictObject({ ...ofUnit, memberId: id('assessment member'), signedOn: day, marks })
export const sheetDisputeSchema = z.strictObject({ ...ofUnit, reason: text(4, 500) })
export const marksOfUnitSchema = z.strictObject(ofUnit)
/** Without a value it stays, and is explained; with one it is put right. */
export const markExplanationSchema = z.strictObject({ ...ofUnit, itemKey, value: typedValue(), words: text(4, 500) })
const ofGroup = { assessmentId: id('assessment'), groupNo: wholeNumber(1, mostGroups) }
/** Version 0: nothing is recorded yet. */
export const groupMeetingSchema = z.strictObject({
  ...ofGroup,
  version: z.number().int().min(0).default(0),
  heldOn: day,
  place: line(2, 80),
  present: z.array(id('assessment member')).min(1).max(60),
  words: optionalText(3000),
})
export const settlementSchema = z.strictObject({ ...ofUnit, itemKey, points: typedValue(), reason: text(4, 500) })
export const officeValueSchema = z.strictObject({ ...ofUnit, itemKey, value: typedValue(), reason: text(4, 500) })
export const settledItemSchema = z.strictObject({ ...ofUnit, itemKey })
export const groupOfMeetingSchema = z.strictObject(ofGroup)
export const groupMeetingReopeningSchema = z.strictObject({ ...ofGroup, reason: text(4, 500) })
