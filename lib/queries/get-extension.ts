import { dayAskedNow, type ExtensionBar, extensionBarred, longestFor } from '@/lib/domain/assignment/extension'
import { legalClockFrom } from '@/lib/domain/assignment/handling'
import type { Pause } from '@/lib/domain/deadlines/count'
import { earlierOf, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { requiredLimit } from '@/lib/domain/deadlines/rules'
import { Refusal } from '@/lib/domain/refusal'
import { readRules } from '@/lib/store/calendar'
import { open } from '@/lib/store/tx'
import { type AssignmentView, getAssignment } from './get-assignment'
import type { Query, Reading } from './query'

export type AskedExtension = {
  reason: string
  askedOn: LocalDate
  askedBy: string
  requestedDueOn: LocalDate
  decision: 'CONSENTED' | 'REFUSED' | null
  decisionReason: string | null
  grantedDueOn: LocalDate | null
}

export type ExtensionView = AssignmentView & {
  readonly asked: readonly AskedExtension[]
  /** the last day that the law allows, and the article that says so */
  readonly latest: LocalDate
  readonly basis: string
  /** why no more time can be asked for, though the work is still owed */
  readonly barred: ExtensionBar | null
}

export const getExtension: Query<string, ExtensionView> = (reading, assignmentId) =>
  withExtensions(reading, assignmentId, 'askExtension')

/** `proposed`: the day that was asked for, moved on by the days that have stood since. */
type Waiting = ExtensionView & { readonly requested: LocalDate; readonly proposed: LocalDate }

/** For the office: every request of the suggestion's units that waits for its word. */
export const getExtensionsToDecide: Query<string, readonly [Waiting, ...Waiting[]]> = async (reading, suggestionId) => {
  const rows = await open(reading.tx).$queryRaw<{ id: string }[]>`
    SELECT a.id FROM assignment a WHERE a.suggestion_id = ${suggestionId}::uuid AND a.status = 'EXTENSION_REQUESTED' ORDER BY a.id`
  const waiting: Waiting[] = []
  for (const { id } of rows) {
    const view = await withExtensions(reading, id, 'decideExtension')
    const requested = view.assignment.pendingExtension?.requestedDueOn
    if (requested) waiting.push({ ...view, requested, proposed: await proposedDay(reading, view, requested) })
  }
  const [first, ...others] = waiting
  if (!first) throw new Refusal('not-found')
  return [first, ...others]
}

async function proposedDay(
  { tx, moment }: Reading,
  { assignment, asked: [pending], latest }: ExtensionView,
  requestedDueOn: LocalDate,
): Promise<LocalDate> {
  if (!pending) return requestedDueOn
  const pauses = await open(tx).$queryRaw<Pause[]>`
    SELECT w.stands_from::text AS "from", w.runs_again_on::text AS until FROM pause w
     WHERE w.assignment_id = ${assignment.id}::uuid AND w.decision = 'CONSENTED'`
  const asked = { requestedDueOn, askedOn: pending.askedOn }
  return earlierOf(latest, dayAskedNow(asked, pauses, assignment, moment, await readRules(tx)))
}

async function withExtensions(reading: Reading, assignmentId: string, move: 'askExtension' | 'decideExtension') {
  const view = await getAssignment(reading, { assignmentId, move })
  const rules = await readRules(reading.tx)
  const longest = requiredLimit(rules, 'extended-reply', legalClockFrom(view.suggestion, view.assignment))
  const asked = await open(reading.tx).$queryRaw<AskedExtension[]>`
    SELECT e.reason, e.asked_on::text AS "askedOn", p.name AS "askedBy", e.requested_due_on::text AS "requestedDueOn", e.decision,
      e.decision_reason AS "decisionReason", e.granted_due_on::text AS "grantedDueOn"
    FROM extension e JOIN person p ON p.id = e.asked_by_id WHERE e.assignment_id = ${assignmentId}::uuid ORDER BY e.asked_at DESC`
  const barred = extensionBarred(view.suggestion, view.assignment, reading.moment, rules)
  return { ...view, asked, latest: longestFor(view.suggestion, view.assignment, rules), basis: longest.basis, barred }
}
