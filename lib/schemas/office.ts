import { z } from 'zod'
import { chosenHandlers } from './assigning'
import { day } from './day'
import { id } from './id'
import { publicityChoice, publicityGround } from './publicity'
import { optionalText, text } from './text'
import { townIds } from './town'

const suggestionId = id('suggestion')
const reason = text(5, 1000)

/** Where nothing is said of towns, it lies where its delegate says. */
const registrationRow = z.strictObject({ suggestionId, categoryId: id('category'), townIds: townIds.optional() })

/** Where nothing is said of publicity, it is as the delegate wishes. */
export const registrationSchema = registrationRow.extend({
  publicity: publicityChoice.optional(),
  ground: publicityGround.optional(),
  reason: optionalText(1000),
})

export const mostTogether = 200

/** Several of the desk with one press. */
export const registeringTogetherSchema = z.strictObject({
  suggestions: z
    .array(registrationRow)
    .min(1)
    .max(mostTogether)
    .refine((rows) => new Set(rows.map((row) => row.suggestionId)).size === rows.length, { error: 'duplicate' }),
})

export const sendingBackSchema = z.strictObject({ suggestionId, reason })

/** Without handlers the units that have it keep it; others are named with the reason why. */
export const handlingAgainSchema = z
  .strictObject({ suggestionId, reason, handlers: chosenHandlers.default([]), unitsReason: optionalText(500) })
  .refine(({ handlers, unitsReason }) => handlers.length === 0 || unitsReason.length >= 5, {
    path: ['unitsReason'],
    error: 'reason-required',
  })

export const concludingSchema = z.strictObject({ suggestionId, note: text(0, 1000).default('') })

/** Beside what was promised at the signing, which is taken over; nothing can be left out of that. */
export const trackingSchema = z.strictObject({
  suggestionId,
  commitments: z.array(z.strictObject({ unitId: id('unit'), text: text(5, 500), dueOn: day })).max(20),
})
