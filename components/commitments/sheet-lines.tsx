import { type Column, DataTable } from '@/components/ui/data-table'
import type { Fault, JudgedLine } from '@/lib/domain/commitment/judge-sheet'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type LinesProps = {
  lines: readonly JudgedLine[]
  words: Words['promiseSheet']
  language: Words['language']
}

const rowOf = (words: Words['promiseSheet']): Column<JudgedLine> => ({
  key: 'row',
  header: words.step3.row,
  fit: 'tight',
  cell: ({ line }) => line,
})

const promiseOf = (words: Words['promiseSheet']): Column<JudgedLine> => ({
  key: 'promise',
  header: words.step3.promise,
  heads: true,
  cell: ({ measure, title }) => measure || title,
})

/** What is wrong, by row and column. */
export function SheetFaults({
  lines,
  words,
  validation,
  language,
}: LinesProps & { validation: FormWords['validation'] }) {
  const faultText = (fault: Fault) =>
    fill(words.step3.fault, {
      column: words.columns[fault.column],
      problem: fill(sentenceOf(fault.code, words, validation), factsOf(fault, language)),
    })
  const columns = [
    rowOf(words),
    promiseOf(words),
    {
      key: 'problem',
      header: words.step3.problem,
      cell: ({ faults }: JudgedLine) => (
        <ul className="space-y-1">
          {faults.map((fault) => (
            <li key={`${fault.column} ${fault.code}`} className="text-bad">
              {faultText(fault)}
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <DataTable
      caption={words.step3.faultsCaption}
      columns={columns}
      rows={lines}
      rowKey={({ line }: JudgedLine) => String(line)}
    />
  )
}

function sentenceOf(code: string, { faults }: Words['promiseSheet'], validation: FormWords['validation']): string {
  if (Object.hasOwn(faults, code)) return faults[code as keyof typeof faults]
  return Object.hasOwn(validation, code) ? validation[code as keyof typeof validation] : validation.invalid
}

/** Days among the facts are said as everywhere. */
const factsOf = ({ facts = {} }: Fault, language: Words['language']) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      (name === 'day' || name === 'dueOn') && value !== '' ? dayText(value as LocalDate, language) : value,
    ]),
  )

/** What would be told. */
export function SheetReports({ lines, words, language }: LinesProps) {
  const { columns: names, step3 } = words
  const columns: Column<JudgedLine>[] = [
    rowOf(words),
    promiseOf(words),
    { key: 'percent', header: names.percent, fit: 'end', cell: ({ typed }) => `${typed.percent ?? ''}%` },
    {
      key: 'expected',
      header: names.expectedOn,
      fit: 'tight',
      cell: ({ typed }) => (typed.expectedOn ? dayText(typed.expectedOn, language) : step3.asPromised),
    },
    { key: 'slip', header: names.slipReason, cell: ({ typed }) => typed.slipReason },
    { key: 'text', header: names.text, cell: ({ typed }) => typed.text },
  ]
  return <DataTable caption={step3.caption} columns={columns} rows={lines} rowKey={({ line }) => String(line)} />
}
