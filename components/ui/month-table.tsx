import type { Tone } from './tone'

export type DayCell = {
  readonly number: number
  /** one sign to tell it by without colour */
  readonly sign: string
  /** the same in words, for whoever does not see the sign */
  readonly text: string
  readonly tone: Tone
  /** the first and the last stand out */
  readonly strong?: boolean
  /** what stands behind it */
  readonly href?: string
  /** not settled yet */
  readonly open?: boolean
}

export type Month = {
  readonly caption: string
  /** empty places before the first day */
  readonly before: number
  /** a bare number is a day about which nothing is to be said */
  readonly days: readonly (DayCell | number)[]
}

/** One month as a table, Monday first. */
export function MonthTable({ caption, before, days, weekdays }: Month & { weekdays: readonly string[] }) {
  return (
    <table className="month-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(before, days).map((week) => (
          <tr key={week.key}>{week.cells.map(cellElement)}</tr>
        ))}
      </tbody>
    </table>
  )
}

type Place = { readonly key: string; readonly day: DayCell | number | null }

function weeksOf(before: number, days: Month['days']): { key: string; cells: Place[] }[] {
  const places = [...Array.from({ length: before }, () => null), ...days]
  while (places.length % 7 > 0) places.push(null)
  return Array.from({ length: places.length / 7 }, (_, week) => ({
    key: `week ${week}`,
    cells: places.slice(week * 7, week * 7 + 7).map((day, place) => ({ key: `${week} ${place}`, day })),
  }))
}

function cellElement({ key, day }: Place) {
  if (day === null) return <td key={key} />
  if (typeof day === 'number')
    return (
      <td key={key} className="text-ink-soft">
        {day}
      </td>
    )
  return (
    <td key={key} data-tone={day.tone} data-strong={day.strong || undefined} data-open={day.open || undefined}>
      {day.href ? (
        <a href={day.href} className="block">
          <Said day={day} />
        </a>
      ) : (
        <Said day={day} />
      )}
    </td>
  )
}

const Said = ({ day }: { day: DayCell }) => (
  <>
    {day.number}
    <span className="sr-only">{` ${day.text}`}</span>
    <span aria-hidden="true" className="month-sign">
      {day.sign}
    </span>
  </>
)
