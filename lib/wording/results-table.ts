import type { TakenCell } from '@/lib/documents/workbooks/export-table'
import type { ShownRate } from '@/lib/domain/assessment/fairness/rate'
import type { ResultRow } from '@/lib/queries/export-results'
import type { Words } from './catalogue'
import { bandNumber, classText, gradeText, standingText } from './fairness-text'
import { fill } from './fill'
import { percentText, pointsText } from './points-text'

/** 考核结果比较 as a sheet: one unit a row, each rate with its cases, what they are out of and its interval. */
export function resultsTable(words: Words) {
  const { fairness } = words
  const { sheet } = fairness
  const keys = Object.keys(fairness.rateNames) as (keyof typeof fairness.rateNames)[]
  const headers = [
    ...[sheet.class, sheet.band, fairness.unit, fairness.kind, fairness.group, fairness.leadItems],
    ...[fairness.points, sheet.lower, sheet.upper, fairness.grade],
    ...keys.flatMap((key) => rateHeaders(fairness.rateNames[key], words)),
    ...[sheet.unreturned, sheet.pausedDays, sheet.pausedItems, sheet.extendedItems],
    ...[fairness.keyItems, fairness.jointItems, sheet.standing],
  ]
  return {
    headers,
    widths: headers.map((_, at) => [26, 10, 28][at] ?? 10),
    rowOf: (row: ResultRow): TakenCell[] => [
      ...placeCells(row, words),
      ...keys.flatMap((key) => rateCells(row.unit.rates[key])),
      ...asideCells(row, words),
    ],
  }
}

const rateHeaders = (name: string, { fairness: { sheet } }: Words): string[] =>
  [sheet.counted, sheet.base, sheet.rate, sheet.from, sheet.to].map((header) => fill(header, { name }))

function placeCells({ shared, band, unit, grades }: ResultRow, words: Words): TakenCell[] {
  const { fairness, states } = words
  const { total, lower, upper } = unit.interval
  return [
    shared ? classText(shared, words) : '',
    band === null ? '' : fill(fairness.band, { no: bandNumber(band, words) }),
    ...[unit.name, states.unitKind[unit.kind], fill(fairness.groupNo, { no: unit.groupNo }), unit.leadItems],
    ...(shared ? [pointsText(total), pointsText(lower), pointsText(upper)] : ['', '', '']),
    shared ? gradeText(unit, grades, words) : '',
  ]
}

const rateCells = ({ counted, base, of }: ShownRate): TakenCell[] => [
  ...[counted, base],
  ...(of ? [of.rate, of.lower, of.upper].map(percentText) : ['', '', '']),
]

function asideCells({ unit, minimumItems }: ResultRow, words: Words): TakenCell[] {
  const { pausedDays, pausedItems, extendedItems, keyItems, jointItems } = unit.aside
  const { counted, base } = unit.rates.ratingsReturned
  return [
    ...[base - counted, pausedDays, pausedItems, extendedItems, keyItems, jointItems],
    standingText(unit, minimumItems, words),
  ]
}
