import { clockIn } from '@/lib/domain/notices/morning'

/** 09:00–11:30 on a wall of the congress's zone. */
export function hoursText(
  { startsAt, endsAt }: { startsAt: Date | string; endsAt: Date | string },
  timeZone: string,
): string {
  const clock = (instant: Date | string) => clockIn(timeZone, new Date(instant))
  return `${clock(startsAt)}–${clock(endsAt)}`
}
