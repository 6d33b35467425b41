import { z } from 'zod'
import { channelListSchema } from './channel-list'

const word = z.string().max(100).optional().catch(undefined)

/** Which number of which year; what cannot be read is no number, and the query says so. */
export const ofYear = { year: z.coerce.number().int().catch(0) }
const numberOfYear = { ...ofYear, figure: z.string().max(100).catch('') }

/** The list behind a number of the board, as its address has it. */
export const figureListFilterSchema = z.object({
  ...numberOfYear,
  part: word,
  unit: word,
  category: word,
  delegation: word,
  system: word,
  channel: word,
  town: word,
  page: word,
})

/** The promises behind a number. */
export const promiseListFilterSchema = z.object({ ...numberOfYear, page: word })

/** The delegates who signed in a year. */
export const signersFilterSchema = z.object({ ...ofYear, page: word })

/** The voices behind a number of the channels. */
export const channelNumberFilterSchema = channelListSchema.extend(numberOfYear)

/** The board of a year. */
export const boardFilterSchema = z.object(ofYear)
