import type { Actor } from '@/lib/domain/access/actor'
import { remindedPurposes } from '@/lib/domain/deadlines/ladder'
import { isRight } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { DeadlineFilter } from '@/lib/schemas/deadline-filter'
import { Prisma } from '@/prisma/generated/client'
import { foundBy } from './found-by-words'
import type { Reading } from './query'
import { seenLines } from './seen-lines'
import type { DueColumns } from './urgency-conditions'

const rights = remindedPurposes.filter((purpose) => isRight(purpose))

/** What is awaited and what the filters mean, over `deadline d JOIN suggestion s`, but for the four words: those are counted over it. */
export function openLines({ actor, moment }: Reading, filter: DeadlineFilter): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`d.congress_id = ${actor.congress.id}::uuid AND d.done_on IS NULL AND d.void_on IS NULL`,
      Prisma.sql`NOT (d.purpose = ANY(${rights}) AND d.due_on < ${moment.today}::date)`,
      seenLines(actor),
      ...common(actor, filter),
      ...(filter.holder
        ? [Prisma.sql`EXISTS (SELECT ${ballOn(moment.today, Prisma.sql`d`)} AND y.holder = ${filter.holder})`]
        : []),
    ],
    ' AND ',
  )
}

/** Replies that are out, first ones and later ones. */
export function answeredLines({ actor }: Reading, filter: DeadlineFilter): Prisma.Sql {
  const { outcome } = filter
  return Prisma.join(
    [
      Prisma.sql`d.congress_id = ${actor.congress.id}::uuid AND d.purpose IN ('reply', 're-handling') AND d.done_on IS NOT NULL`,
      seenLines(actor),
      ...common(actor, filter),
      ...(outcome ? [outcome === 'late' ? Prisma.sql`d.done_on > d.due_on` : Prisma.sql`d.done_on <= d.due_on`] : []),
    ],
    ' AND ',
  )
}

const common = (actor: Actor, { purpose, unit, text }: DeadlineFilter): Prisma.Sql[] => [
  ...(purpose ? [Prisma.sql`d.purpose = ${purpose}`] : []),
  ...(unit ? [Prisma.sql`d.unit_id = ${unit}::uuid`] : []),
  ...(text ? [foundBy(actor, text)] : []),
]

/** Whoever has the ball of a row's suggestion today; the same as spanOn. */
export const ballOn = (today: LocalDate, of: Prisma.Sql): Prisma.Sql => Prisma.sql`FROM custody_span y
  WHERE y.suggestion_id = ${of}.suggestion_id AND y.from_on <= ${today}::date AND (y.until_on IS NULL OR y.until_on > ${today}::date)`

/** The rows that were found are called `s`, as lib/queries/keyset has it. */
export const dueOfFound: DueColumns = { dueOn: Prisma.sql`s.due_on`, pausedSince: Prisma.sql`s.paused_since` }

/** What looks for few finds them once; the whole list goes through its index, and each count stops early. */
export const isNarrow = ({ text, unit, purpose, holder, outcome }: DeadlineFilter): boolean =>
  Boolean(text ?? unit ?? purpose ?? holder ?? outcome)
