import { type Actor, unitsOf, worksAt } from '@/lib/domain/access/actor'
import { canPostProgress } from '@/lib/domain/assignment/progress'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { concealedIn } from '@/lib/domain/suggestion/secrecy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type FileLink, filesWith } from './files-with-words'
import { type AssignmentView, forAssignmentMove, getAssignment } from './get-assignment'
import type { Query, Reading } from './query'
import { concealedFrom } from './secrecy'

export type ProgressEntry = { id: string; unit: string; text: string; postedOn: LocalDate; files: readonly FileLink[] }

export type ProgressView = {
  readonly posts: readonly ProgressEntry[]
  /** of a key suggestion: how often it is told, and by when next */
  readonly every: number | null
  readonly nextDueOn: LocalDate | null
  /** the parts in which whoever looks may tell of it now */
  readonly postable: readonly string[]
}

type Read = Omit<ProgressView, 'postable'>

/** For everybody who sees the suggestion: what the units told on the way. */
export async function progressOf({ tx, actor }: Reading, suggestion: Suggestion): Promise<ProgressView> {
  const [read] = await open(tx).$queryRaw<Read[]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('id', g.id, 'unit', u.name, 'text', g.text, 'postedOn', g.posted_on, 'files', ${filesWith(Prisma.sql`g.id`)}) ORDER BY g.posted_at DESC), '[]')
        FROM progress_post g JOIN assignment a ON a.id = g.assignment_id JOIN unit u ON u.id = a.unit_id WHERE g.suggestion_id = s.id) AS posts,
      (SELECT k.progress_days FROM key_nomination k WHERE k.suggestion_id = s.id AND k.outcome = 'FIXED' AND k.revoked_at IS NULL) AS every,
      (SELECT min(d.due_on)::text FROM deadline d WHERE d.suggestion_id = s.id AND ${openProgress}) AS "nextDueOn"
    FROM suggestion s WHERE s.id = ${suggestion.id}::uuid`
  const { posts = [], every = null, nextDueOn = null } = read ?? {}
  return { posts, every, nextDueOn, postable: postableBy(actor, suggestion) }
}

const openProgress = Prisma.sql`d.purpose = 'progress' AND d.done_on IS NULL AND d.void_on IS NULL`

const postableBy = (actor: Actor, suggestion: Suggestion): string[] =>
  suggestion.assignments
    .filter((one) => worksAt(actor, one.unitId) && canPostProgress(suggestion, one))
    .map(({ id }) => id)

/** For the page on which a unit tells of it. */
export const getProgress: Query<string, AssignmentView & { readonly progress: ProgressView }> = async (
  reading,
  assignmentId,
) => {
  const view = await getAssignment(reading, { assignmentId, move: 'logContact' })
  const { suggestion } = await forAssignmentMove(reading, { assignmentId, move: 'logContact' })
  const words = await concealedFrom(reading, suggestion)
  return { ...view, progress: concealedIn(await progressOf(reading, suggestion), words) }
}

export type ProgressTask = {
  assignmentId: string
  suggestionId: string
  numberText: string | null
  title: string
  dueOn: LocalDate
}
export type ProgressAwaited = { readonly total: number; readonly first: readonly ProgressTask[] }

const daysAhead = 7

/** For the home of a unit: what it is to tell of within a week, or should have told. */
export async function progressAwaitedOf({ tx, actor, moment }: Reading, atMost: number): Promise<ProgressAwaited> {
  const rows = await open(tx).$queryRaw<(ProgressTask & { total: number })[]>`
    SELECT d.assignment_id AS "assignmentId", s.id AS "suggestionId", s.number_text AS "numberText", s.title, d.due_on::text AS "dueOn",
      count(*) OVER ()::int AS total
    FROM deadline d JOIN suggestion s ON s.id = d.suggestion_id
    WHERE ${openProgress} AND d.unit_id = ANY(${unitsOf(actor)}::uuid[]) AND d.due_on <= ${moment.today}::date + ${daysAhead}::int
    ORDER BY d.due_on, d.id LIMIT ${atMost}`
  return { total: rows[0]?.total ?? 0, first: rows }
}

/** For the office: how many are late. */
export async function countLateProgress({ tx, moment }: Reading): Promise<number> {
  const [row] = await open(tx).$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM deadline d WHERE ${openProgress} AND d.due_on < ${moment.today}::date`
  return row?.count ?? 0
}
