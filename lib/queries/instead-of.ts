import { seesAnnualReports } from '@/lib/domain/annual-report/policy'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'
import { visibleTo } from './visible-to'

const address =
  /^\/(?<kind>suggestions|assignments)\/(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?<more>\/[^?]*)?(?:\?|$)/u

/** Frozen while somebody wrote on it, or opened the form again. */
const reportForm = /^(?<report>\/annual-reports\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/edit(?:\?|$)/u

/**
 * Where somebody is led whose page has closed behind him, by a link of a notice or one that was kept: to the suggestion while he sees it, else to
 * his notices if he was ever told of it. Null where there is nothing that he may know of.
 */
export const insteadOf: Query<string, string | null> = async ({ tx, actor }, path) => {
  const { report } = reportForm.exec(path)?.groups ?? {}
  if (report) return seesAnnualReports(actor) ? report : null
  const { kind, id, more } = address.exec(path)?.groups ?? {}
  if (!id) return null
  const which =
    kind === 'suggestions'
      ? Prisma.sql`s.id = ${id}::uuid`
      : Prisma.sql`s.id = (SELECT a.suggestion_id FROM assignment a WHERE a.id = ${id}::uuid)`
  const [row] = await open(tx).$queryRaw<{ id: string; opens: boolean; told: boolean }[]>`
    SELECT s.id, ${visibleTo(actor)} AS opens, EXISTS (SELECT FROM notice o JOIN event e ON e.id = o.event_id
        WHERE o.person_id = ${actor.personId}::uuid AND e.suggestion_id = s.id) AS told
      FROM suggestion s WHERE ${which}`
  if (row?.opens && (kind === 'assignments' || more)) return `/suggestions/${row.id}?closed=1`
  return row?.told && !row.opens ? '/notices?closed=1' : null
}
