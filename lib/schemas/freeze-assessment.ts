import { z } from 'zod'
import { id } from './id'

/** The version that whoever freezes has seen. */
export const freezeAssessmentSchema = z.strictObject({
  assessmentId: id('assessment'),
  version: z.int().positive(),
})
