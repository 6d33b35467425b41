import type { Points } from '@/lib/domain/assessment/scheme'

/** Hundredths as they are printed and typed: 1850 is 18.5, 1833 is 18.33, 2000 is 20. */
export function pointsText(points: Points): string {
  const whole = Math.trunc(Math.abs(points) / 100)
  const rest = String(Math.abs(points) % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${points < 0 ? '-' : ''}${whole}${rest ? `.${rest}` : ''}`
}

/** Hundredths of a per cent. */
export const percentText = (rate: number): string => `${pointsText(rate)}%`

/** Thousandths; nothing where there is no share. */
export const shareOfPointsText = (share: number | null): string => (share === null ? '' : percentText(share * 10))
