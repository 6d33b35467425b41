import { rate } from '@/lib/domain/figures/shares'

/** 96.0% (24/25): no rate without its base. */
export function rateText(part: number, base: number): string {
  const percent = rate(part, base)
  return percent === null ? '—' : `${percent}% (${part}/${base})`
}
