import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SuggestionFacts, YearFacts } from '@/lib/domain/figures/facts'
import { type FlowRow, flowRowOf, type Outcome, outcome } from '@/lib/domain/figures/flows'
import { groupsKnown, noGroup } from '@/lib/domain/figures/groups'
import { mayViewFigures } from '@/lib/domain/figures/policy'
import { flowParts, type Selection, selected } from '@/lib/domain/figures/selection'
import { Refusal } from '@/lib/domain/refusal'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { holderNameOn } from '@/lib/store/unit-names'
import type { Prisma } from '@/prisma/generated/client'
import { endOf, reachOf, readYearFacts } from './figures-facts'
import { type Page, rowsIn } from './keyset'
import type { Query, Reading } from './query'
import { leadFor } from './secrecy'
import { sliceOf } from './slice-of'
import { statusShownTo } from './status-shown'

export type FigureListRow = {
  id: string
  numberText: string | null
  title: string
  leadDelegate: string
  units: string[]
  status: SuggestionStatus
  dueOn: LocalDate | null
  dueIsProvisional: boolean
  pausedSince: LocalDate | null
  /** what became of it, as the figures count it */
  outcome: Outcome
}

/** Category and unit by name; without one, what stands in its place is a word. */
export type FlowShown = Pick<FlowRow, 'unit' | 'outcome'> & { categoryName: string | null; unitName: string | null }

export type FigureList = Page<FigureListRow> & {
  total: number
  /** the key itself where the group is a word and not a name */
  groupName: string | null
  flow: FlowShown | null
}

export const readFigureList: Query<Selection & { year: number; page?: string }, FigureList> = async (
  reading,
  { year, page, ...selection },
) => {
  const { tx, actor, moment } = reading
  authorize(actor, mayViewFigures, null)
  const facts = await readYearFacts(tx, year, reachOf(actor))
  const behind = facts && selected(selection, facts, moment.today)
  if (!facts || !behind) throw new Refusal('not-found')
  const shown = sliceOf(behind, page, rowsIn(reading))
  return {
    ...shown,
    total: behind.length,
    groupName: groupName(facts, selection),
    flow: flowShown(facts, selection, moment.today),
    rows: await rowsBehind({ tx, actor }, shown.rows, endOf(year)),
  }
}

function groupName(facts: YearFacts, { group }: Selection): string | null {
  if (!group) return null
  if (group.id === noGroup) return noGroup
  const found = groupsKnown(group.kind, facts).find(({ id }) => id === group.id)
  if (!found) throw new Refusal('not-found')
  return found.name
}

function flowShown(facts: YearFacts, { figure, part }: Selection, today: LocalDate): FlowShown | null {
  const row = figure === flowParts && part !== undefined ? flowRowOf(part, facts.suggestions, today)?.row : undefined
  if (!row) return null
  const nameIn = (all: YearFacts['categories'], id: string) => all.find((each) => each.id === id)?.name ?? null
  const [categoryName, unitName] = [nameIn(facts.categories, row.category), nameIn(facts.units, row.unit)]
  return { unit: row.unit, outcome: row.outcome, categoryName, unitName }
}

/** In the order in which the year has them. */
export async function rowsBehind(
  { tx, actor }: Pick<Reading, 'tx' | 'actor'>,
  counted: readonly SuggestionFacts[],
  day: Prisma.Sql,
): Promise<FigureListRow[]> {
  const rows = await open(tx).$queryRaw<Omit<FigureListRow, 'outcome'>[]>`
    SELECT s.id, s.number_text AS "numberText", s.title, ${leadFor(actor)} AS "leadDelegate", ${statusShownTo(actor)} AS status, s.due_on::text AS "dueOn",
      s.due_is_provisional AS "dueIsProvisional", s.paused_since::text AS "pausedSince",
      (SELECT coalesce(array_agg(n.name ORDER BY n.role, n.name), '{}') FROM (SELECT a.role, ${holderNameOn(day)} AS name FROM assignment a
        WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST') n) AS units
    FROM suggestion s JOIN delegate d ON d.id = s.lead_delegate_id
    WHERE s.id = ANY(${counted.map(({ id }) => id)}::uuid[])
    ORDER BY s.number, s.id`
  const outcomes = new Map(counted.map((fact) => [fact.id, outcome.partOf(fact)]))
  return rows.map((row) => ({ ...row, outcome: outcomes.get(row.id) ?? 'unanswered' }))
}
