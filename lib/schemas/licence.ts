import { z } from 'zod'
import { licenceDecisions } from '@/lib/domain/publication/licence'
import { day } from './day'
import { text } from './text'

export const licenceSchema = z.strictObject({ licence: z.enum(licenceDecisions), sinceOn: day, basis: text(5, 500) })
