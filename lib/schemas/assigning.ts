import { z } from 'zod'
import { assignmentRoles } from '@/lib/domain/assignment/assignment'
import { id } from './id'
import { optionalText } from './text'

export const assigningSchema = z.strictObject({
  suggestionId: id('suggestion'),
  handlers: z
    .array(
      z.strictObject({
        unitId: id('unit'),
        role: z.enum(assignmentRoles),
        part: optionalText(200),
      }),
    )
    .min(1)
    .max(20),
})
