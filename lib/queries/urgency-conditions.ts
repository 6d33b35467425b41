import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { dueSoonWithinDays, type Urgency } from '@/lib/domain/deadlines/urgency'
import { Prisma } from '@/prisma/generated/client'

/** The columns of a last day, in whatever table they are read from. */
export type DueColumns = { readonly dueOn: Prisma.Sql; readonly pausedSince: Prisma.Sql }

/** The columns of `suggestion s` and of `assignment s`. */
export const dueOfRow: DueColumns = { dueOn: Prisma.sql`s.due_on`, pausedSince: Prisma.sql`s.paused_since` }

/** The same as lib/domain/deadlines/urgency, for lists, over what is still awaited. A test holds the two together. */
export function urgencyIs(
  urgency: Urgency,
  today: LocalDate,
  { dueOn, pausedSince }: DueColumns = dueOfRow,
): Prisma.Sql {
  if (urgency === 'PAUSED') return Prisma.sql`${pausedSince} <= ${dueOn}`
  const runs = Prisma.sql`(${pausedSince} IS NULL OR ${pausedSince} > ${dueOn})`
  const soon = addDays(today, dueSoonWithinDays)
  const days: Record<typeof urgency, Prisma.Sql> = {
    OVERDUE: Prisma.sql`${dueOn} < ${today}::date`,
    DUE_SOON: Prisma.sql`${dueOn} BETWEEN ${today}::date AND ${soon}::date`,
    NORMAL: Prisma.sql`${dueOn} > ${soon}::date`,
  }
  return Prisma.sql`(${days[urgency]} AND ${runs})`
}
