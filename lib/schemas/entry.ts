import { z } from 'zod'
import { day } from './day'
import { id } from './id'
import { text } from './text'

const suggestionId = id('suggestion')

export const enteringSchema = z.strictObject({ delegateId: id('delegate'), title: text(1, 200) })

export const offeringSchema = z.strictObject({ suggestionId, version: z.int().min(1) })

export const confirmingEntrySchema = z.strictObject({ suggestionId })

export const denyingSchema = z.strictObject({ suggestionId, reason: text(2, 500) })

/** Handed in by the office on the signed paper; co-signers are those whose signatures stand on it. */
export const onPaperSchema = z.strictObject({
  suggestionId,
  version: z.int().min(1),
  receivedOn: day,
  coSignerIds: z.array(id('delegate')).max(200),
})
