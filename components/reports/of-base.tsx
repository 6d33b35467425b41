import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { CountedRate } from './counted-rate'

type Side = { count: number; href: string }
type OfBaseProps = { name: string; part: Side; base: Side; words: Words['board'] }

/** 占应答复 96.0% (24/25): both numbers open their lists; of nothing no rate is told. */
export function OfBase({ name, part, base, words }: OfBaseProps) {
  if (base.count === 0) return null
  return (
    <span className="tabular-nums">
      {fill(words.ofBase, { base: name })} <CountedRate part={part} base={base} />
    </span>
  )
}
