import { z } from 'zod'
import { textLimits } from '@/lib/domain/annual-report/check-text'
import { reportKinds, reportSections, specialTopics } from '@/lib/domain/annual-report/report'
import { annualReportStates } from '@/lib/domain/annual-report/workflow'
import { day } from './day'
import { id } from './id'
import { publishingHours } from './publication'
import { line, text } from './text'
import { wholeNumber } from './whole-number'

const reportId = id('annual report')
/** Which version the officer had before him. */
const version = z.int().min(1).max(1_000_000)
const year = wholeNumber(2000, 2200)

export const annualReportWriteSchema = z
  .strictObject({ year, kind: z.enum(reportKinds), topic: z.union([z.literal(''), z.enum(specialTopics)]).default('') })
  .refine(({ kind, topic }) => (kind === 'SPECIAL') === (topic !== ''), { path: ['topic'], error: 'required' })

const section = z.strictObject({
  section: z.enum(reportSections),
  paragraphs: z.array(text(1, textLimits.paragraph)).max(textLimits.paragraphs),
})

export const annualReportSaveSchema = z.strictObject({
  reportId,
  version,
  title: line(4, 100),
  text: z.array(section).min(1).max(reportSections.length),
})

/** As the form has it: one field for each section, paragraphs divided by a line. */
export const annualReportFormSchema = z.strictObject({
  version,
  title: line(4, 100),
  ...(Object.fromEntries(reportSections.map((one) => [one, text(0, textLimits.whole)])) as Record<
    (typeof reportSections)[number],
    ReturnType<typeof text>
  >),
})

export const annualReportSchema = z.strictObject({ reportId })
export const annualReportVersionSchema = z.strictObject({ reportId, version })
/** Back to the desk, or out of the public's sight. */
export const annualReportReasonSchema = z.strictObject({ reportId, reason: text(5, 500) })
export const annualReportSittingSchema = z.strictObject({ reportId, sittingOn: day })
export const annualReportPublishSchema = z.strictObject({
  reportId,
  on: day.optional(),
  hour: z.enum(publishingHours as [string, ...string[]]).optional(),
})

/** The address of the list. What cannot be read is left out. */
export const annualReportFilterSchema = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
  kind: z.enum(reportKinds).optional().catch(undefined),
  state: z.enum(annualReportStates).optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})
export type AnnualReportFilter = z.output<typeof annualReportFilterSchema>

/** Which form the page of a report shows in place of its buttons. */
export const annualReportActSchema = z.enum(['sendBack', 'publish', 'withdraw']).optional().catch(undefined)
export type AnnualReportAct = NonNullable<z.output<typeof annualReportActSchema>>

export const reportFormats = ['docx', 'pdf', 'xlsx'] as const
/** Of a download: what stands in the address. */
export type ReportFormat = (typeof reportFormats)[number]
export const annualReportFileSchema = z.object({ reportId: z.uuid(), format: z.enum(reportFormats) })
export const publicReportFileSchema = z.object({ reportId: z.uuid(), format: z.enum(['docx', 'pdf', 'json']) })
