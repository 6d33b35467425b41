import { authorize } from '@/lib/domain/access/policy'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { lettersPolicy } from '@/lib/domain/reply/letters'
import { areLettersUsed } from '@/lib/store/answer-classes'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type LettersOfYear = {
  /** from which year's suggestions on; 0 from the beginning */
  readonly year: number
  readonly letters: Partial<Record<AnswerMeaning, string>>
}
export type LettersChosen = { id: string; at: Date; by: string | null; year: number; letters: string }

export type AnswerLettersView = {
  readonly thisYear: number
  /** the first year that may still be changed */
  readonly nextYear: number
  /** newest first */
  readonly sets: readonly LettersOfYear[]
  readonly history: readonly LettersChosen[]
}

const mostChanges = 50

export const getAnswerLetters: Query<null, AnswerLettersView> = async ({ tx, actor, moment }) => {
  authorize(actor, lettersPolicy.set, null)
  const thisYear = yearOf(moment.today)
  const sets = await open(tx).$queryRaw<LettersOfYear[]>`
    SELECT year, jsonb_object_agg(meaning, letter ORDER BY ordinal DESC) AS letters FROM answer_class GROUP BY year ORDER BY year DESC`
  const history = await open(tx).$queryRaw<LettersChosen[]>`
    SELECT e.id, e.at, e.actor_name AS by, (e.data->>'year')::int AS year, e.data->>'letters' AS letters FROM event e
     WHERE e.type = 'answer-letters.chosen' ORDER BY e.sequence DESC LIMIT ${mostChanges}`
  return { thisYear, nextYear: (await areLettersUsed(tx, thisYear)) ? thisYear + 1 : thisYear, sets, history }
}
