import type { ReportNumber } from '@/lib/domain/annual-report/report'
import type { PublicReportRow } from '@/lib/queries/public-reports'
import { from, type OpenField } from './field'

type InBoth = { readonly zh: string; readonly en: string }

/** A frozen number with the words that define it. `base` is null where the report holds none. */
export type ToldNumber = Pick<ReportNumber, 'key' | 'form' | 'value'> & {
  readonly baseKey: string | null
  readonly base: number | null
  readonly name: InBoth
  readonly formula: InBoth
}
export type ToldChannel = ToldNumber & { readonly channel: string; readonly channelName: InBoth }

export type OpenFigure = ToldNumber & { readonly report: PublicReportRow }
export type OpenChannel = ToldChannel & { readonly report: PublicReportRow }

const known = from<OpenFigure>('record')
const ofReport: readonly OpenField<OpenFigure>[] = [
  known('reportId', ({ report }) => report.id, 'uuid'),
  known('congress', ({ report }) => report.congress),
  known('year', ({ report }) => report.year, 'integer'),
  known('kind', ({ report }) => report.kind),
]

const frozen = from<OpenFigure>('report')
const ofNumber: readonly OpenField<OpenFigure>[] = [
  frozen('key', ({ key }) => key),
  frozen('nameZh', ({ name }) => name.zh),
  frozen('nameEn', ({ name }) => name.en),
  frozen('form', ({ form }) => form),
  frozen('value', ({ value }) => value, 'number'),
  frozen('baseKey', ({ baseKey }) => baseKey),
  frozen('base', ({ base }) => base, 'integer'),
  frozen('formulaZh', ({ formula }) => formula.zh),
  frozen('formulaEn', ({ formula }) => formula.en),
  frozen('untilOn', ({ report }) => report.untilOn, 'date'),
  known('publishedOn', ({ report }) => report.publishedOn, 'date'),
  frozen('hash', ({ report }) => report.hash),
]

export const figureFields: readonly OpenField<OpenFigure>[] = [...ofReport, ...ofNumber]

const channel = from<OpenChannel>('report')
export const channelFields: readonly OpenField<OpenChannel>[] = [
  ...ofReport,
  channel('channel', (row) => row.channel),
  channel('channelZh', ({ channelName }) => channelName.zh),
  channel('channelEn', ({ channelName }) => channelName.en),
  ...ofNumber,
]
