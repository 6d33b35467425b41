import { z } from 'zod'
import { id } from './id'

export const presenceSchema = z.strictObject({
  assignmentId: id('assignment'),
  /** something was typed since it was said last */
  isWriting: z.boolean(),
})
