import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { leads } from '@/lib/domain/suggestion/signers'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { asksOf } from './get-to-rate'
import { type Head, head } from './office-moves'
import type { Query } from './query'

export type RatingFormPaper = Head & {
  readonly lead: string
  readonly units: readonly string[]
  readonly repliedOn: LocalDate | null
  readonly asks: readonly string[]
}

/** 征询意见表 to be filled in by hand: for those who sign and for the office, once there is an answer. */
export const getRatingForm: Query<string, RatingFormPaper> = async (reading, id) => {
  const suggestion = await readSuggestion(reading.tx, id)
  authorize(reading.actor, suggestionPolicy.view, suggestion)
  const prints = leads(reading.actor, suggestion) || suggestionPolicy.enterPaperRating(reading.actor, suggestion)
  const isBeside = suggestionPolicy.rateBeside(reading.actor, suggestion)
  if ((!prints && !isBeside) || !['REPLIED', 'RATED'].includes(suggestion.status)) throw new Refusal('not-found')
  const [told] = await open(reading.tx).$queryRaw<Pick<RatingFormPaper, 'lead' | 'units' | 'repliedOn'>[]>`
    SELECT d.name AS lead, ARRAY(SELECT u.name FROM assignment a JOIN unit u ON u.id = a.unit_id
        WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST' ORDER BY a.id) AS units,
      (SELECT max(p.signed_on)::text FROM reply p JOIN assignment a ON a.id = p.assignment_id
        WHERE a.suggestion_id = s.id AND p.round = s.round) AS "repliedOn"
    FROM suggestion s JOIN delegate d ON d.id = coalesce(s.acting_delegate_id, s.lead_delegate_id) WHERE s.id = ${id}::uuid`
  if (!told) throw new Refusal('not-found')
  return { ...head(suggestion), ...told, asks: await asksOf(reading, id) }
}
