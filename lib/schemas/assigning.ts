import { z } from 'zod'
import { assignmentRoles } from '@/lib/domain/assignment/assignment'
import { id } from './id'
import { optionalText } from './text'

export const chosenHandlers = z
  .array(z.strictObject({ unitId: id('unit'), role: z.enum(assignmentRoles), part: optionalText(200) }))
  .max(20)

export const assigningSchema = z.strictObject({ suggestionId: id('suggestion'), handlers: chosenHandlers.min(1) })
