import type { LocalDate } from '@/lib/domain/deadlines/local-date'

/** `date` columns are midnight UTC on the way in and out; inside they are days. */
export const dayToStore = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`)

export const maybeDayToStore = (day: LocalDate | null): Date | null => day && dayToStore(day)
