import { z } from 'zod'
import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { reportStates } from '@/lib/domain/special-report/workflow'
import { day } from './day'
import { id } from './id'
import { line, optionalText, text } from './text'

const reportId = id('special report')
const instructionId = id('special report instruction')
/** Which version of the draft the officer had before him. */
const version = z.int().min(1).max(1_000_000)

export const reportLengths = { summary: 500, text: 10_000, words: 500, answer: 3000, evidence: 500 }
export const mostItems = 40
export const mostReaders = 20

const once = (ids: readonly string[]) => new Set(ids).size === ids.length

const written = {
  title: line(4, 100),
  summary: text(10, reportLengths.summary),
  text: text(20, reportLengths.text),
  voiceIds: z.array(id('voice item')).max(mostItems).refine(once, 'duplicate'),
  suggestionIds: z.array(id('suggestion')).max(mostItems).refine(once, 'duplicate'),
  personIds: z.array(id('person')).max(mostReaders).refine(once, 'duplicate'),
}

const other = z.strictObject({ name: line(2, 30), post: line(2, 60) })
const others = z.array(other).max(mostReaders)

type Parts = { voiceIds: unknown[]; suggestionIds: unknown[]; personIds: unknown[]; others: unknown[] }
const restsOnSomething = ({ voiceIds, suggestionIds }: Parts) => voiceIds.length + suggestionIds.length > 0
const isForSomebody = ({ personIds, others: more }: Parts) => personIds.length + more.length > 0

export const reportDraftSchema = z
  .strictObject({ ...written, others })
  .refine(restsOnSomething, { path: ['voiceIds'], error: 'report-rests-on-nothing' })
  .refine(isForSomebody, { path: ['personIds'], error: 'report-for-nobody' })

export const reportSaveSchema = z
  .strictObject({ reportId, version, ...written, others })
  .refine(restsOnSomething, { path: ['voiceIds'], error: 'report-rests-on-nothing' })
  .refine(isForSomebody, { path: ['personIds'], error: 'report-for-nobody' })

/** As the form has it: rows for people without an account, of which those left blank are left out. */
export const typedOther = z
  .strictObject({ name: optionalText(30), post: optionalText(60) })
  .superRefine(({ name, post }, check) => {
    if ((name === '') === (post === '')) return
    check.addIssue({ code: 'custom', path: [name === '' ? 'name' : 'post'], message: 'required' })
  })
export const reportFormSchema = z.strictObject({ ...written, others: z.array(typedOther).max(mostReaders) })

/** Of a download: what stands in the address. */
export const reportRequestSchema = z.object({ reportId: z.uuid() })

export const reportSchema = z.strictObject({ reportId })
export const reportSendSchema = z.strictObject({ reportId, version })
export const reportCloseSchema = z.strictObject({ reportId, words: text(2, 1000) })

const farthest = localDate('2100-12-31')
const lastDay = day.refine((typed) => typed <= farthest, 'day-out-of-reach') as unknown as z.ZodType<LocalDate, string>
const noUnit = z.literal('')

/** Without a unit it is noted, and has no last day. */
export const instructionSchema = z
  .strictObject({
    reportId,
    addresseeId: id('special report addressee'),
    givenOn: day,
    words: text(1, reportLengths.words),
    unitId: z.union([noUnit, id('unit')]).default(''),
    dueOn: z.union([noUnit, lastDay]).default(''),
  })
  .refine(({ unitId, dueOn }) => unitId === '' || dueOn !== '', { path: ['dueOn'], error: 'required' })
  .refine(({ unitId, dueOn }) => unitId !== '' || dueOn === '', { path: ['unitId'], error: 'required' })

export const instructionStrikeSchema = z.strictObject({ instructionId, reason: text(2, 500) })
export const instructionAnswerSchema = z.strictObject({
  instructionId,
  answer: text(10, reportLengths.answer),
  evidence: text(2, reportLengths.evidence),
})
export const instructionAcceptSchema = z.strictObject({ instructionId })
export const instructionSendBackSchema = z.strictObject({ instructionId, reason: text(2, 500), dueOn: lastDay })

/** The address of the list. What cannot be read is left out. */
export const reportFilterSchema = z.object({
  state: z.enum(reportStates).optional().catch(undefined),
  late: z.literal('1').optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})
export type ReportFilter = z.output<typeof reportFilterSchema>

const picked = /^[vs]:[0-9a-f-]{36}$/

/** What a draft is to rest on stands in the address: `v:` a voice, `s:` a suggestion; what is no such mark is left out. */
export const pickSchema = z.object({
  find: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim().slice(0, 50))
    .optional()
    .catch(undefined),
  items: z
    .string()
    .transform((typed) => [...new Set(typed.split(','))].filter((one) => picked.test(one)).slice(0, mostItems))
    .optional()
    .catch(undefined),
})
export type Pick = z.output<typeof pickSchema>

/** Which form the page of a report shows in place of its buttons. */
export const reportActSchema = z.enum(['edit', 'instruct', 'close']).optional().catch(undefined)
export type ReportAct = NonNullable<z.output<typeof reportActSchema>>
