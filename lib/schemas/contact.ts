import { z } from 'zod'
import { contactStages, contactWays, tookPlaceSomewhere } from '@/lib/domain/assignment/contact'
import { day } from './day'
import { id } from './id'
import { line, optionalText, text } from './text'

export const contactSchema = z
  .strictObject({
    assignmentId: id('assignment'),
    contactedOn: day,
    stage: z.enum(contactStages),
    way: z.enum(contactWays),
    place: optionalText(200),
    people: line(2, 300),
    delegateView: text(2, 2000),
  })
  .refine(({ way, place }) => !tookPlaceSomewhere(way) || place !== '', { path: ['place'], error: 'required' })
