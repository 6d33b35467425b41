import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'

/** `date` columns are midnight UTC on the way in and out; inside they are days. */
export const dayToStore = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`)

export const dayFromStore = (stored: Date): LocalDate => localDate(stored.toISOString().slice(0, 10))

export const maybeDayToStore = (day: LocalDate | null): Date | null => day && dayToStore(day)

export const maybeDayFromStore = (stored: Date | null): LocalDate | null => stored && dayFromStore(stored)
