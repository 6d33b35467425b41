import { DataTable } from '@/components/ui/data-table'
import type { MonthRow } from '@/lib/domain/figures/days'
import type { Words } from '@/lib/wording/catalogue'
import { CountedNumber } from './counted-number'
import { figureAddress } from './figure-address'
import { monthText } from './month-text'
import { Swatch } from './stacked-bar'

const slot = 64
const tall = 150
const measures = [
  { key: 'assigned', fill: 'fill-edge' },
  { key: 'replied', fill: 'fill-action' },
] as const

type MonthColumnsProps = { year: number; months: readonly MonthRow[]; words: Words }

/** The load of the year: what was given out and what came back, month by month. */
export function MonthColumns({ year, months, words }: MonthColumnsProps) {
  const { board, figures } = words
  return (
    <>
      <p className="mb-2 flex flex-wrap gap-x-5 text-sm">
        {measures.map(({ key, fill: colour }) => (
          <span key={key}>
            <Swatch fill={colour} />
            {figures.names[key]}
          </span>
        ))}
        <span className="text-ink-soft">{board.monthsNote}</span>
      </p>
      <Columns months={months} />
      <details className="mt-2 text-sm">
        <summary className="min-h-8 content-center text-action">{board.monthsTable}</summary>
        <DataTable
          caption={board.monthsNote}
          rows={months}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', header: board.month, heads: true, cell: ({ month }) => monthText(month, figures.fromTo) },
            ...measures.map(({ key }) => ({
              ...{ key, header: figures.names[key], fit: 'end' as const },
              cell: (row: MonthRow) => (
                <CountedNumber count={row[key]} href={figureAddress(year, key, { part: row.month })} />
              ),
            })),
          ]}
        />
      </details>
    </>
  )
}

function Columns({ months }: { months: readonly MonthRow[] }) {
  const highest = Math.max(1, ...months.flatMap(({ assigned, replied }) => [assigned, replied]))
  return (
    <svg
      viewBox={`0 0 ${Math.max(6, months.length) * slot} ${tall + 66}`}
      className="max-h-64 w-full"
      aria-hidden="true"
    >
      {months.map((row, index) => (
        <g key={row.month} transform={`translate(${index * slot})`}>
          {measures.map(({ key, fill: colour }, place) => (
            <Column key={key} x={8 + place * 25} value={row[key]} highest={highest} fill={colour} />
          ))}
          <MonthLabel month={row.month} withYear={index === 0 || row.month.endsWith('-01')} />
        </g>
      ))}
    </svg>
  )
}

function Column({ x, value, highest, fill: colour }: { x: number; value: number; highest: number; fill: string }) {
  if (value === 0) return null
  const height = Math.max(2, (value / highest) * (tall - 8))
  return (
    <>
      <rect x={x} y={tall + 18 - height} width="22" height={height} rx="2" className={colour} />
      <text x={x + 11} y={tall + 12 - height} textAnchor="middle" className="fill-ink text-[22px] md:text-[13px]">
        {value}
      </text>
    </>
  )
}

/** Larger on a phone, where the whole picture is drawn smaller. */
function MonthLabel({ month, withYear }: { month: string; withYear: boolean }) {
  return (
    <text x={slot / 2} y={tall + 40} textAnchor="middle" className="fill-ink-soft text-[22px] md:text-[14px]">
      {Number(month.slice(5))}
      {withYear ? (
        <tspan x={slot / 2} dy="1.2em">
          {month.slice(0, 4)}
        </tspan>
      ) : null}
    </text>
  )
}
