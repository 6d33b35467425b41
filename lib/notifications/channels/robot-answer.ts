import { z } from 'zod'
import { NotSent } from './channel'

const answerSchema = z.object({ errcode: z.int(), errmsg: z.string().optional() })

/** Robots answer 200 to everything; whether it was taken stands in the number. */
export function ensureTaken(answer: unknown, passing: readonly number[]): void {
  const read = answerSchema.safeParse(answer)
  if (!read.success) throw new NotSent('answer not understood', false)
  const { errcode, errmsg = '' } = read.data
  if (errcode !== 0) throw new NotSent(`${errcode} ${errmsg}`.trim().slice(0, 300), !passing.includes(errcode))
}
