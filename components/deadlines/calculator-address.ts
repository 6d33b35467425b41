import type { Clock } from '@/lib/domain/deadlines/count'

/** The same question for the calculator; it takes one pause and one extension, and no stated day. */
export function calculatorAddress({ limit, cap, startedOn, statedOn, pauses, extensions }: Clock): string | null {
  if (statedOn || limit.count < 1 || pauses.length > 1 || extensions.length > 1) return null
  const [pause] = pauses
  const [extension] = extensions
  const asked = {
    purpose: limit.purpose,
    start: startedOn,
    count: limit.count,
    unit: limit.unit,
    rest: limit.whenLastDayRests,
    longest: cap?.unit === 'month' ? cap.count : null,
    pauseFrom: pause?.from,
    pauseUntil: pause?.until,
    agreedOn: extension?.agreedOn,
    until: extension?.until,
  }
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return `/calculator?${new URLSearchParams(given)}`
}
