import type { ExportTable } from '@/lib/documents/workbooks/export-table'
import type { GroupCounts, GroupRow } from '@/lib/domain/figures/breakdowns'
import type { ChannelCounts } from '@/lib/domain/figures/channels/channels-of-year'
import { isReported } from '@/lib/domain/figures/channels/voice-cell'
import { rowsNamed, rowsOf } from '@/lib/domain/figures/group-rows'
import { countedTwice } from '@/lib/domain/figures/sums'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import { numbersSheet } from './annex-sheet'
import type { ReportToPrint } from './annual-report-paper'
import { wordsFor } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'
import { keyState, promiseState } from './report-lists'
import { unnamedOf } from './unnamed-group'
import { annexWords as says } from './zh/report-annexes'

const words = wordsFor('zh-CN')

/** 附表: every table from what was frozen with the report. */
export function reportAnnexes(report: ReportToPrint): ExportTable[] {
  const { figures } = report
  const { whole, channels, keyItems, promiseItems } = figures
  const { figures: named } = words
  const towns = rowsOf('town', whole)
  return [
    numbersSheet(report),
    groupTable(says.sheets.units, says.unit, whole.byUnit, whole, named.noUnit),
    groupTable(says.sheets.delegations, says.delegation, whole.byDelegation, whole, named.noDelegation),
    groupTable(says.sheets.categories, says.category, whole.byCategory, whole, named.noCategory),
    groupTable(says.sheets.systems, says.system, whole.bySystem.map(worded), whole, named.noUnit),
    ...(towns.length > 0 ? [groupTable(says.sheets.towns, says.town, towns, whole, unnamedOf('town', words))] : []),
    ...(channels ? [voicesTable(channels)] : []),
    {
      name: says.sheets.key,
      headers: [says.number, says.title, says.category, says.units, says.supervisor, says.state],
      widths: [10, 40, 14, 30, 14, 12],
      rows: keyItems.map((item) => [
        ...[item.number ?? '', item.title, item.category ?? ''],
        ...[item.units.join('、'), item.supervisor ?? '', keyState(item)],
      ]),
    },
    {
      name: says.sheets.promises,
      headers: [says.number, says.title, says.unit, says.promise, says.dueOn, says.state],
      widths: [10, 36, 20, 44, 16, 14],
      rows: promiseItems.map((item) => [
        ...[item.number ?? '', item.title, item.unit, item.text],
        ...[dayText(item.dueOn, 'zh-CN'), promiseState(item)],
      ]),
    },
    aboutTable(report),
  ]
}

const columns = [
  'suggestions',
  'due',
  'replied',
  'onTime',
  'late',
  'faceToFaceConfirmed',
  'solvedAsClaimed',
  'solvedAsConfirmed',
  'returned',
  'satisfiedWithResult',
  'rehandled',
] as const satisfies readonly (keyof GroupCounts)[]

/** Each group, and last the whole, in which every suggestion counts once. */
function groupTable(
  name: string,
  first: string,
  rows: readonly (GroupRow & { assisted?: number })[],
  whole: GroupCounts,
  nameless: string,
): ExportTable {
  const helps = rows.some(({ assisted }) => assisted !== undefined)
  const counts = (row: GroupCounts) => columns.map((key) => String(row[key]))
  return {
    name,
    headers: [first, ...columns.map((key) => words.figures.names[key]), ...(helps ? [says.assisted] : [])],
    widths: [26],
    rows: [
      ...rows.map((row) => [row.name ?? nameless, ...counts(row), ...(helps ? [String(row.assisted ?? 0)] : [])]),
      [says.whole, ...counts(whole), ...(helps ? [''] : [])],
    ],
  }
}

const worded = (row: GroupRow): GroupRow => ({
  ...row,
  name: row.name === null ? null : ((words.figures.systems as Record<string, string>)[row.name] ?? row.name),
})

const voiceColumns = [
  ...(['came', 'ended', 'answeredOnSpot', 'passedToTown', 'passedToUnit', 'merged', 'becameSuggestion'] as const),
  ...(['hotline', 'notAccepted', 'answering', 'open', 'withSuggestion', 'solved', 'told'] as const),
] as const
const heldColumns = ['activities', 'personTimes', 'residents'] as const

/** The three channels that the report adds up, their sum, and the others apart. */
function voicesTable({ rows, reported, others }: NonNullable<ReportToPrint['figures']['channels']>): ExportTable {
  const { channels, voices } = words
  const counts = (of: ChannelCounts) => [...voiceColumns, ...heldColumns].map((key) => String(of[key]))
  const named = rows.map(({ channel, ...of }) => ({ channel, cells: [voices.channels[channel], ...counts(of)] }))
  return {
    name: says.sheets.voices,
    headers: [
      channels.channel,
      ...voiceColumns.map((key) => channels.names[key]),
      ...heldColumns.map((key) => channels[key]),
    ],
    widths: [20],
    rows: [
      ...named.filter(({ channel }) => isReported(channel)).map(({ cells }) => cells),
      [channels.reported, ...counts(reported)],
      ...named.filter(({ channel }) => !isReported(channel)).map(({ cells }) => cells),
      [channels.others, ...counts(others)],
    ],
  }
}

const aboutTable = ({ title, figures: { asOf, whole }, frozenOn, hash }: ReportToPrint): ExportTable => ({
  name: says.sheets.about,
  headers: [says.about.what, says.about.said],
  widths: [20, 80],
  rows: [
    [says.about.title, title],
    [says.about.asOf, dayText(asOf, 'zh-CN')],
    [says.about.frozenOn, frozenOn ? dayText(frozenOn, 'zh-CN') : says.about.draft],
    [says.about.hash, hash ?? says.about.draft],
    [says.about.note, says.about.twice],
    ...townNotes(whole).map((said) => [says.about.note, said]),
  ],
})

/** What counts twice by nature is said, and in this year how often. */
function townNotes(whole: YearFigures): string[] {
  if (rowsOf('town', whole).length === 0) return []
  const twice = countedTwice(whole).filter(({ parts }) => parts === rowsNamed.town)
  const more = twice.map(({ wholeValue, partsValue }) =>
    fill(says.about.townsTwice, { whole: wholeValue, parts: partsValue, more: partsValue - wholeValue }),
  )
  return [says.about.towns, ...more]
}
