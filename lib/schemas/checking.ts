import { z } from 'zod'
import { findingKinds } from '@/lib/domain/checking/finding'
import { id } from './id'
import { text } from './text'

export const checkingQuestionSchema = z.strictObject({ assignment: id('assignment') })

/** `place` in the list of that version, as the desk showed it. */
export const answeringFindingSchema = z.strictObject({
  assignmentId: id('assignment'),
  version: z.int().min(1).max(1_000_000),
  place: z.int().min(0).max(500),
  kind: z.enum(findingKinds),
  reason: text(5, 300),
})
