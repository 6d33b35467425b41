import { z } from 'zod'
import { line, text } from './text'

export const doorTextLength = { minimum: 10, maximum: 1000 }

/** What a resident types at the door; read as strictly as what comes from within. */
export const doorFormSchema = z.strictObject({
  text: text(doorTextLength.minimum, doorTextLength.maximum),
  place: line(0, 60),
  name: line(0, 30),
  phone: line(0, 20).refine((typed) => /^[\d\s()+-]*$/.test(typed.normalize('NFKC')), 'not-a-phone'),
})
export type DoorForm = z.output<typeof doorFormSchema>
