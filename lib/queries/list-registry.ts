import { holds } from '@/lib/domain/access/actor'
import type { AssignmentRole } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import type { RegistryFilter } from '@/lib/schemas/registry-filter'
import { isSecret } from '@/lib/store/secrecy'
import { open } from '@/lib/store/tx'
import { dayItEnded, holderNameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { beyond, countLimit, type Order, orderBy, type Page, pageOf, pageSize, placeSchema, rowsIn } from './keyset'
import { isMerged } from './merged-with'
import type { Query, Reading } from './query'
import { raisedYears } from './raised-years'
import { type RegistryChoices, registryChoices } from './registry-choices'
import { registryConditions } from './registry-conditions'
import { delegationFor, hiddenFrom, leadFor } from './secrecy'
import { statusShownTo } from './status-shown'

export type RegistryRow = {
  id: string
  number: number | null
  numberText: string | null
  title: string
  status: SuggestionStatus
  delegate: string
  /** his name stays within the office */
  isSecret: boolean
  delegation: string | null
  submittedOn: LocalDate | null
  dueOn: LocalDate | null
  isKey: boolean
  dueIsProvisional: boolean
  pausedSince: LocalDate | null
  units: { name: string; role: AssignmentRole }[]
  isMerged: boolean
  /** in which it was raised, where it is marked as repeating an earlier one */
  raisedYears: number[]
  /** who entered it for the delegate */
  enteredBy: string | null
}

type ReadRows = { rows: RegistryRow[]; total: number }

export type RegistryPage = Page<RegistryRow> & { readonly total: number; readonly totalIsMore: boolean }

/** The registry of all suggestions that the actor may see. */
export const listRegistry: Query<RegistryFilter, RegistryPage> = async (reading, filter) => {
  ensureMayLook(reading)
  const [read] = await open(reading.tx).$queryRaw<ReadRows[]>(pageOfRows(reading, filter))
  return pageFrom(read, filter, rowsIn(reading))
}

/** All of it, however many, for whoever waits for a file: the same rows that the pages go through. */
export async function countRegistry(reading: Reading, filter: RegistryFilter): Promise<number> {
  ensureMayLook(reading)
  const { column } = orderOf(filter)
  const [read] = await open(reading.tx).$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM suggestion s
     WHERE ${registryConditions(reading.actor, reading.moment, filter)} AND ${column ? Prisma.sql`${column} IS NOT NULL` : Prisma.sql`true`}`
  return read?.total ?? 0
}

function ensureMayLook({ actor }: Reading): void {
  const offices = ['DELEGATE_OFFICE', 'COMMITTEE_LEADER', 'GOVERNMENT_OFFICE', 'DELEGATION_OFFICER'] as const
  if (!offices.some((role) => holds(actor, role))) throw new Refusal('not-found')
}

/** A row without a value in the ordered column would have no place in the order: such lists leave it out. */
function orderOf({ order, direction }: RegistryFilter): Order {
  if (order === 'number') return { column: Prisma.sql`s.number`, type: 'int', direction: direction ?? 'ascending' }
  if (order === 'due') return { column: Prisma.sql`s.due_on`, type: 'date', direction: direction ?? 'ascending' }
  return { type: 'uuid', direction: direction ?? 'descending' }
}

/**
 * The words of a search are found once, for the count and for the page. Without words each has its own way through the indexes,
 * and the count stops early.
 */
function pageOfRows({ actor, moment, ...size }: Reading, filter: RegistryFilter): Prisma.Sql {
  const order = orderOf(filter)
  const place = placeSchema.parse(filter.page)
  const present = order.column ? Prisma.sql`${order.column} IS NOT NULL` : Prisma.sql`true`
  return Prisma.sql`
    WITH matching AS ${filter.text ? Prisma.sql`MATERIALIZED` : Prisma.sql`NOT MATERIALIZED`} (
      SELECT s.id, s.number, s.number_text, s.title, ${statusShownTo(actor)} AS status, s.submitted_on, s.due_on, s.due_is_provisional, s.paused_since, s.lead_delegate_id, s.acting_delegate_id, s.delegation_id, s.secrecy, s.secrecy_wish,
          s.key_fixed_on, s.concluded_on, s.withdrawn_on, s.archived_on
        FROM suggestion s WHERE ${registryConditions(actor, moment, filter)} AND ${present})
    SELECT (SELECT count(*)::int FROM (SELECT FROM matching LIMIT ${Prisma.raw(`${countLimit + 1}`)}) counted) AS total,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'number', s.number, 'numberText', s.number_text, 'title', s.title, 'status', s.status, 'isKey', s.key_fixed_on IS NOT NULL,
          'delegate', ${leadFor(actor)}, 'delegation', ${delegationFor(actor)}, 'isSecret', ${isSecret}, 'submittedOn', s.submitted_on, 'dueOn', s.due_on, 'dueIsProvisional', s.due_is_provisional, 'pausedSince', s.paused_since,
          'isMerged', ${isMerged}, 'raisedYears', ${raisedYears},
          'enteredBy', (SELECT b.name FROM proxy_entry y JOIN person b ON b.id = y.entered_by_id WHERE y.suggestion_id = s.id AND NOT ${hiddenFrom(actor)}),
          'units', (SELECT coalesce(json_agg(json_build_object('name', ${holderNameOn(dayItEnded)}, 'role', a.role) ORDER BY a.id), '[]')
            FROM assignment a WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST'))
          ORDER BY ${orderBy(order, place)}), '[]')
        FROM (SELECT * FROM matching s WHERE ${beyond(order, place)} ORDER BY ${orderBy(order, place)} LIMIT ${oneMoreThan(size)}) s
        JOIN delegate d ON d.id = s.lead_delegate_id LEFT JOIN delegation g ON g.id = s.delegation_id) AS rows`
}

/** The usual number stands in the statement, where the planner sees it. */
const oneMoreThan = (size: { readonly rows?: number }): Prisma.Sql =>
  size.rows === undefined ? Prisma.raw(`${pageSize + 1}`) : Prisma.sql`${size.rows + 1}`

function pageFrom(read: ReadRows | undefined, filter: RegistryFilter, size: number): RegistryPage {
  const { rows, total } = read ?? { rows: [], total: 0 }
  const page = pageOf(
    rows,
    placeSchema.parse(filter.page),
    (row) => (filter.order === 'due' ? row.dueOn : row.number),
    size,
  )
  return { ...page, total: Math.min(total, countLimit), totalIsMore: total > countLimit }
}

export type Registry = { readonly page: RegistryPage; readonly choices: RegistryChoices }

/** The page of the registry: a page of rows and what its filters can be set to, in one round trip. */
export const readRegistry: Query<RegistryFilter, Registry> = async (reading, filter) => {
  ensureMayLook(reading)
  const [read] = await open(reading.tx).$queryRaw<(ReadRows & RegistryChoices)[]>`
    SELECT page.*, choices.* FROM (${pageOfRows(reading, filter)}) page CROSS JOIN (${registryChoices}) choices`
  if (!read) throw new Refusal('not-found')
  const { rows: _, total: __, ...choices } = read
  return { page: pageFrom(read, filter, rowsIn(reading)), choices }
}
