export type DotRow = {
  readonly key: string
  readonly label: string
  readonly dots: readonly { readonly key: string; readonly label: string; readonly at: number }[]
  readonly median: number
}

type DotRowsProps = {
  readonly label: string
  readonly rows: readonly DotRow[]
  readonly from: number
  readonly to: number
}

const [wide, tall, left, right] = [640, 36, 96, 16]

/** Every value as a dot on the line of its row, an upright line at the median. A table beside it says the same in numbers. */
export function DotRows({ label, rows, from, to }: DotRowsProps) {
  const across = (at: number): number => left + ((at - from) / Math.max(1, to - from)) * (wide - left - right)
  const marks = [from, Math.round((from + to) / 2), to]
  return (
    <svg viewBox={`0 0 ${wide} ${rows.length * tall + 32}`} className="w-full max-w-3xl" role="img" aria-label={label}>
      {marks.map((mark) => (
        <g key={mark}>
          <line x1={across(mark)} x2={across(mark)} y1="4" y2={rows.length * tall} className="stroke-line" />
          <text
            x={across(mark)}
            y={rows.length * tall + 22}
            textAnchor="middle"
            className="fill-ink-soft text-[20px] md:text-[14px]"
          >
            {mark / 100}
          </text>
        </g>
      ))}
      {rows.map((row, place) => (
        <g key={row.key} transform={`translate(0 ${place * tall + tall / 2})`}>
          <text x={left - 12} y="6" textAnchor="end" className="fill-ink text-[20px] md:text-[14px]">
            {row.label}
          </text>
          <line x1={left} x2={wide - right} className="stroke-line" />
          <line
            x1={across(row.median)}
            x2={across(row.median)}
            y1="-13"
            y2="13"
            strokeWidth="3"
            className="stroke-warn"
          />
          {row.dots.map(({ key, label: name, at }) => (
            <circle key={key} cx={across(at)} r="6" className="fill-action" fillOpacity="0.75">
              <title>{name}</title>
            </circle>
          ))}
        </g>
      ))}
    </svg>
  )
}
