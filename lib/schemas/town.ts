import { z } from 'zod'
import { gridSize, mostTowns } from '@/lib/domain/town/town'
import { id } from './id'
import { line } from './text'
import { wholeNumber } from './whole-number'

const facts = { name: line(2, 30), row: wholeNumber(1, gridSize), column: wholeNumber(1, gridSize) }

export const addTownSchema = z.strictObject(facts)
export const changeTownSchema = z.strictObject({
  townId: id('town'),
  version: wholeNumber(1, 99_999),
  ...facts,
  isRetired: z.boolean(),
})

/** Where a suggestion lies, each named once; none: the whole district. */
export const townIds = z
  .array(id('town'))
  .max(mostTowns)
  .transform((ids) => [...new Set(ids)])

export const placingSchema = z.strictObject({ suggestionId: id('suggestion'), townIds })
