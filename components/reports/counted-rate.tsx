import { rate } from '@/lib/domain/figures/shares'
import { CountedNumber } from './counted-number'

type Side = { count: number; href: string }

/** 96.0% (24/25): no rate without its base, and behind each of the two the list that makes it. */
export function CountedRate({ part, base }: { part: Side; base: Side }) {
  const percent = rate(part.count, base.count)
  if (percent === null) return '—'
  return (
    <span className="whitespace-nowrap">
      {`${percent}% (`}
      <CountedNumber {...part} />/<CountedNumber {...base} />)
    </span>
  )
}
