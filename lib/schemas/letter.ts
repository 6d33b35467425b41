import { z } from 'zod'
import { letterFormats } from '@/lib/domain/letter/letter'
import { day } from './day'
import { id } from './id'
import { line } from './text'

export const letterRequestSchema = z.strictObject({
  replyId: id('reply'),
  delegateId: id('delegate'),
  format: z.enum(letterFormats),
})

/** Who took the letter, or which receipt says so. */
export const handOverSchema = z.strictObject({
  replyId: id('reply'),
  delegateId: id('delegate'),
  on: day,
  note: line(2, 200),
})
