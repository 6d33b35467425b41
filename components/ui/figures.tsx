import type { ReactNode } from 'react'

export type FigureTile = { label: string; value: string; note?: ReactNode; href?: string }

/** The few numbers that a board opens with. */
export function FigureTiles({ tiles }: { tiles: readonly FigureTile[] }) {
  return (
    <dl className="grid grid-cols-2 gap-3 md:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]">
      {tiles.map(({ label, value, note, href }) => (
        <div key={label} className="card card-head flex flex-col justify-center">
          <dt className="text-ink-soft">{href ? <a href={href}>{label}</a> : label}</dt>
          <dd className="font-semibold text-2xl tabular-nums md:text-3xl">{value}</dd>
          {note ? <dd className="text-ink-soft text-sm">{note}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
