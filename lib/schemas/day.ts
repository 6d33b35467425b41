import { z } from 'zod'
import { isLocalDate, type LocalDate } from '@/lib/domain/deadlines/local-date'

/** 'YYYY-MM-DD', a real day of the calendar. */
export const day = z.string().refine(isLocalDate, 'not-a-day') as unknown as z.ZodType<LocalDate, string>
