import type { ExportTable } from '@/lib/documents/workbooks/export-table'
import type { ShownRate } from '@/lib/domain/assessment/fairness/rate'
import type { ResultRow } from '@/lib/queries/export-results'
import type { Words } from './catalogue'
import { bandNumber, classText, gradeText, standingText } from './fairness-text'
import { fill } from './fill'
import { percentText, pointsText } from './points-text'

/** 考核结果比较 as a sheet: one unit a row, each rate with its cases, what they are out of and its interval. */
export function resultsTable(rows: readonly ResultRow[], congress: string, words: Words): ExportTable {
  const { fairness } = words
  const { sheet } = fairness
  const keys = Object.keys(fairness.rateNames) as (keyof typeof fairness.rateNames)[]
  return {
    name: `${congress}${fill(sheet.name, { year: rows[0]?.year ?? '' })}`,
    widths: [26, 10, 28],
    headers: [
      ...[sheet.class, sheet.band, fairness.unit, fairness.kind, fairness.group, fairness.leadItems],
      ...[fairness.points, sheet.lower, sheet.upper, fairness.grade],
      ...keys.flatMap((key) => rateHeaders(fairness.rateNames[key], words)),
      ...[sheet.unreturned, sheet.pausedDays, sheet.pausedItems, sheet.extendedItems],
      ...[fairness.keyItems, fairness.jointItems, sheet.standing],
    ],
    rows: rows.map((row) => [
      ...placeTexts(row, words),
      ...keys.flatMap((key) => rateTexts(row.unit.rates[key])),
      ...asideTexts(row, words),
    ]),
  }
}

const rateHeaders = (name: string, { fairness: { sheet } }: Words): string[] =>
  [sheet.counted, sheet.base, sheet.rate, sheet.from, sheet.to].map((header) => fill(header, { name }))

function placeTexts({ shared, band, unit, grades }: ResultRow, words: Words): string[] {
  const { fairness, states } = words
  const { total, lower, upper } = unit.interval
  return [
    shared ? classText(shared, words) : '',
    band === null ? '' : fill(fairness.band, { no: bandNumber(band, words) }),
    ...[unit.name, states.unitKind[unit.kind], fill(fairness.groupNo, { no: unit.groupNo }), String(unit.leadItems)],
    ...(shared ? [pointsText(total), pointsText(lower), pointsText(upper)] : ['', '', '']),
    shared ? gradeText(unit, grades, words) : '',
  ]
}

const rateTexts = ({ counted, base, of }: ShownRate): string[] => [
  ...[String(counted), String(base)],
  ...(of ? [of.rate, of.lower, of.upper].map(percentText) : ['', '', '']),
]

function asideTexts({ unit, minimumItems }: ResultRow, words: Words): string[] {
  const { pausedDays, pausedItems, extendedItems, keyItems, jointItems } = unit.aside
  const { counted, base } = unit.rates.ratingsReturned
  return [
    ...[base - counted, pausedDays, pausedItems, extendedItems, keyItems, jointItems].map(String),
    standingText(unit, minimumItems, words),
  ]
}
