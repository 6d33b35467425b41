import { authorize } from '@/lib/domain/access/policy'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { ratingOf } from '@/lib/domain/rating/rate'
import type { Rating, RatingAspect } from '@/lib/domain/rating/rating'
import { seesRatingOf } from '@/lib/domain/rating/seal'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { type Head, head } from './office-moves'
import type { Query } from './query'

type Answer = {
  unit: string
  letter: string | null
  meaning: AnswerMeaning | null
  signedOn: LocalDate
  signer: string | null
}
type Read = { round: number; answers: Answer[]; contacts: { on: LocalDate; unit: string }[]; owed: number }

export type RoundColumn = {
  readonly number: number
  readonly openedOn: LocalDate
  readonly dueOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly reason: string | null
  readonly answers: readonly Answer[]
  /** the day of the last answer; null while one is owed */
  readonly repliedOn: LocalDate | null
  readonly days: number | null
  readonly late: number
  readonly contacts: readonly { readonly on: LocalDate; readonly unit: string }[]
  /** null: none came back; 'sealed': not for whoever looks */
  readonly rating: Pick<Rating, RatingAspect> | 'sealed' | null
}

export type RoundsCompared = Head & { readonly rounds: readonly RoundColumn[] }

/** Every round beside the others, for whoever sees the suggestion; a rating only for whoever may see it. */
export const compareRounds: Query<string, RoundsCompared> = async ({ tx, actor }, id) => {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  const read = await open(tx).$queryRaw<Read[]>`
    SELECT r.number AS round,
      (SELECT count(*)::int FROM assignment a WHERE a.suggestion_id = r.suggestion_id AND a.ended_on IS NULL AND a.role <> 'ASSIST') AS owed,
      (SELECT coalesce(json_agg(json_build_object('unit', u.name, 'letter', p.answer_letter, 'meaning', p.answer_meaning, 'signedOn', p.signed_on,
          'signer', p.signer_name) ORDER BY p.signed_on, p.id), '[]')
        FROM reply p JOIN assignment a ON a.id = p.assignment_id JOIN unit u ON u.id = a.unit_id
        WHERE a.suggestion_id = r.suggestion_id AND p.round = r.number AND p.signed_on IS NOT NULL) AS answers,
      (SELECT coalesce(json_agg(json_build_object('on', c.contacted_on, 'unit', u.name) ORDER BY c.contacted_on, c.id), '[]')
        FROM contact c JOIN assignment a ON a.id = c.assignment_id JOIN unit u ON u.id = a.unit_id
        WHERE a.suggestion_id = r.suggestion_id AND c.round = r.number AND c.struck_at IS NULL) AS contacts
    FROM handling_round r WHERE r.suggestion_id = ${id}::uuid ORDER BY r.number`
  const columns = suggestion.rounds.map(({ number, openedOn, dueOn, closedOn, reason }): RoundColumn => {
    const { answers = [], contacts = [], owed = 1 } = read.find(({ round }) => round === number) ?? {}
    // A round is over only when all who had it have replied, whoever has the next one.
    const isAnswered = number < suggestion.round || answers.length >= owed
    const repliedOn = isAnswered ? (answers.at(-1)?.signedOn ?? null) : null
    const { attitude, process, result } = ratingOf(suggestion, suggestion.leadDelegateId, number) ?? {}
    const known = attitude && result ? { attitude, process: process ?? null, result } : null
    return {
      ...{ number, openedOn, dueOn, closedOn, reason, answers, repliedOn, contacts },
      days: repliedOn && daysBetween(openedOn, repliedOn),
      late: repliedOn && repliedOn > dueOn ? daysBetween(dueOn, repliedOn) : 0,
      rating: seesRatingOf(actor, suggestion, number) ? known : 'sealed',
    }
  })
  return { ...head(suggestion), rounds: columns }
}
