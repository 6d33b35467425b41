import type { ExportTable } from '@/lib/documents/workbooks/export-table'
import { notePlaces, writtenNumber } from '@/lib/domain/annual-report/parts'
import type { ReportNumber } from '@/lib/domain/annual-report/report'
import type { ReportToPrint } from './annual-report-paper'
import { wordsFor } from './catalogue'
import { reportNote } from './report-notes'
import { annexWords as says } from './zh/report-annexes'

const words = wordsFor('zh-CN')

/** 报告数字: those of the text first, under the numbers of their notes. */
export function numbersSheet({ text, numbers }: ReportToPrint): ExportTable {
  const places = notePlaces(text, numbers)
  const inText = [...places.keys()].flatMap((key) => numbers[key] ?? [])
  const others = Object.values(numbers).filter(({ key }) => !places.has(key))
  return {
    name: says.sheets.numbers,
    headers: [...says.numberColumns],
    widths: [8, 34, 14, 10, 10, 60, 20, 24, 40, 26],
    rows: [...inText, ...others].map((number) => numberRow(number, places.get(number.key))),
  }
}

function numberRow(number: ReportNumber, place: number | undefined): string[] {
  const { name, formula, base, excluded, source } = reportNote(number, words)
  const { value, form, part, base: whole, key } = number
  const shown = form === 'percent' && value !== null ? `${value.toFixed(1)}%` : writtenNumber(number)
  return [
    place === undefined ? '' : String(place),
    ...[name, shown, String(part ?? ''), String(whole ?? '')],
    ...[formula, base, excluded, source, key],
  ]
}
