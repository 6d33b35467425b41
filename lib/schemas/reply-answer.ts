import { z } from 'zod'
import { isLocalDate, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import { gapsOf, groundKinds } from '@/lib/domain/reply/answers'
import { id } from './id'
import { optionalText } from './text'

export const mostRows = 40
export const longestAnswer = 3000

const noneIsNull = <Value extends string>(value: Value | '') => (value === '' ? null : (value as Exclude<Value, ''>))

/** A form sends what is not chosen as nothing. */
const maybeDay = optionalText(10)
  .refine((typed) => typed === '' || isLocalDate(typed), 'not-a-day')
  .transform((typed) => (typed === '' ? null : (typed as LocalDate)))

/** One row as a draft may have it; what is blank only stops the sending. */
const answerRow = z.strictObject({
  ordinal: z.int().min(1).max(mostRows),
  asked: optionalText(500),
  notOurs: z.boolean().default(false),
  text: optionalText(longestAnswer),
  meaning: z
    .enum([...answerMeanings, ''])
    .default('')
    .transform(noneIsNull),
  evidence: optionalText(1000),
  evidenceFileId: z
    .union([id('attachment'), z.literal('')])
    .default('')
    .transform((chosen) => (chosen === '' ? null : chosen)),
  measure: optionalText(500),
  dueOn: maybeDay,
  responsiblePerson: optionalText(60),
  money: optionalText(100),
  groundKind: z
    .enum([...groundKinds, ''])
    .default('')
    .transform(noneIsNull),
  ground: optionalText(1000),
  explanation: optionalText(2000),
})

/** What goes out has no blank; each row says by itself what it lacks, whatever else is wrong with the form. */
const sentRow = answerRow.superRefine((row, { addIssue }) => {
  for (const field of gapsOf(row)) addIssue({ code: 'custom', path: [field], message: 'required' })
})

const oneForEachAsk = (rows: readonly { readonly ordinal: number }[]): boolean =>
  new Set(rows.map(({ ordinal }) => ordinal)).size === rows.length

export const answerRows = z.array(answerRow).max(mostRows).refine(oneForEachAsk, 'duplicate')
export const sentRows = z.array(sentRow).min(1).max(mostRows).refine(oneForEachAsk, 'duplicate')
