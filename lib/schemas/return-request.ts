import { z } from 'zod'
import { returnGrounds } from '@/lib/domain/assignment/return-stage'
import { id } from './id'
import { optionalText, text } from './text'

export const returnRequestSchema = z.strictObject({
  assignmentId: id('assignment'),
  ground: z.enum(returnGrounds),
  reason: text(10, 2000),
  proposedUnitId: id('unit'),
})

/** The committee's decision carries its minutes; whether it is the committee's the record says. */
const decided = {
  assignmentId: id('assignment'),
  reason: text(5, 2000),
  minutesNumber: optionalText(100),
  minutes: optionalText(5000),
}

export const overrulingSchema = z.strictObject(decided)

export const reassigningSchema = z.strictObject({ ...decided, unitId: id('unit') })
