import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { promisesIn } from '@/lib/domain/figures/commitments/promise-figure'
import { type PromiseFigureKey, promiseFigures } from '@/lib/domain/figures/commitments/register'
import { mayViewFigures } from '@/lib/domain/figures/policy'
import { Refusal } from '@/lib/domain/refusal'
import { open } from '@/lib/store/tx'
import { type CommitmentState, commitmentState, standingClaim } from './commitment-conditions'
import { type Page, rowsIn } from './keyset'
import { readPromisesOf } from './promise-facts'
import type { Query } from './query'
import { sliceOf } from './slice-of'
import { visibleTo } from './visible-to'

export type PromiseListRow = {
  id: string
  suggestionId: string
  numberText: string | null
  title: string
  text: string
  unit: string
  dueOn: LocalDate
  state: CommitmentState
}
export type PromiseList = Page<PromiseListRow> & { total: number; figure: PromiseFigureKey }

type Asked = { year: number; figure: string; page?: string }

/** The promises behind a number, by the definition that counted them. */
export const readPromiseList: Query<Asked, PromiseList> = async (reading, { year, figure, page }) => {
  const { tx, actor, moment } = reading
  authorize(actor, mayViewFigures, null)
  if (!Number.isInteger(year) || year < 1900 || year > 2999) throw new Refusal('not-found')
  if (!Object.hasOwn(promiseFigures, figure)) throw new Refusal('not-found')
  const key = figure as PromiseFigureKey
  const facts = await readPromisesOf(tx, year, visibleTo(actor))
  const behind = promisesIn(promiseFigures[key], facts, moment.today)
  const shown = sliceOf(behind, page, rowsIn(reading))
  const rows = await open(tx).$queryRaw<PromiseListRow[]>`
    SELECT m.id, s.id AS "suggestionId", s.number_text AS "numberText", s.title, m.text, u.name AS unit, m.due_on::text AS "dueOn", ${commitmentState} AS state
    FROM commitment m JOIN suggestion s ON s.id = m.suggestion_id JOIN unit u ON u.id = m.unit_id ${standingClaim}
    WHERE m.id = ANY(${shown.rows.map(({ id }) => id)}::uuid[])
    ORDER BY m.due_on, m.id`
  return { ...shown, rows, total: behind.length, figure: key }
}
