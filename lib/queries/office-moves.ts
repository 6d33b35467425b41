import { authorize } from '@/lib/domain/access/policy'
import { isInForce, owesReply } from '@/lib/domain/assignment/assignment'
import { type ProposedCategory, proposedCategory } from '@/lib/domain/matters/category-of'
import type { Rating, RatingAspect } from '@/lib/domain/rating/rating'
import { Refusal } from '@/lib/domain/refusal'
import type { ProposedUnit } from '@/lib/domain/routing/propose'
import type { FormFields } from '@/lib/domain/suggestion/form-fields'
import { movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Publicness } from '@/lib/domain/suggestion/publicity'
import type { Secrecy } from '@/lib/domain/suggestion/secrecy-facts'
import { officialRating } from '@/lib/domain/suggestion/status'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { over, type SuggestionMove } from '@/lib/domain/suggestion/workflow'
import { readPublicness } from '@/lib/store/publicity'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { type LikeSuggestion, likeSuggestions } from './like-suggestions'
import { type LookView, lookOf } from './look-of'
import { filedUnder, precedentsOf } from './precedents'
import { proposeUnits } from './propose-units'
import type { Query, Reading } from './query'
import { formFields } from './suggestion-record'
import { type Placing, placingOf } from './town-choices'

export type Head = { id: string; title: string; numberText: string | null }

/** The suggestion under a form of the office: it does not exist for whom this move is not open now. */
export async function forMove({ tx, actor }: Reading, suggestionId: string, move: SuggestionMove): Promise<Suggestion> {
  const suggestion = await readSuggestion(tx, suggestionId)
  authorize(actor, suggestionPolicy.view, suggestion)
  if (!movesOpenTo(actor, suggestion).includes(move)) throw new Refusal('not-found')
  return suggestion
}

export const head = ({ id, title, numberText }: Suggestion): Head => ({ id, title, numberText })

export const getToSendBack: Query<string, Head> = async (reading, id) => head(await forMove(reading, id, 'sendBack'))

export type ToRegister = Head & {
  /** what was raised before */
  readonly like: readonly LikeSuggestion[]
  /** what its delegation advised */
  readonly look: LookView | null
  /** under what it probably belongs */
  readonly proposed: ProposedCategory | null
  readonly categories: readonly { id: string; name: string }[]
  /** what the delegate filled in beside the text */
  readonly form: FormFields
  readonly publicness: Publicness
  readonly secrecy: Secrecy
  readonly placing: Placing
}

export const getToRegister: Query<string, ToRegister> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'register')
  const categories = await open(reading.tx).$queryRaw<{ id: string; name: string }[]>`
    SELECT c.id, CASE WHEN p.id IS NULL THEN c.name ELSE p.name || ' / ' || c.name END AS name
      FROM category c LEFT JOIN category p ON p.id = c.parent_id JOIN session s ON s.year = c.year
     WHERE s.id = ${suggestion.sessionId}::uuid ORDER BY coalesce(p.ordinal, c.ordinal), p.id IS NOT NULL, c.ordinal`
  const like = await likeSuggestions(reading, { title: suggestion.title, suggestionId: id })
  const [form] = await open(reading.tx).$queryRaw<(FormFields & { look: LookView | null; asks: string[] })[]>`
    SELECT ${formFields}, ${lookOf} AS look, ARRAY(SELECT k.text FROM ask k WHERE k.suggestion_id = s.id ORDER BY k.ordinal) AS asks FROM suggestion s WHERE s.id = ${id}::uuid`
  if (!form) throw new Refusal('not-found')
  const { look, asks, ...fields } = form
  const filed = filedUnder((await precedentsOf(reading, [suggestion])).get(id) ?? [])
  const proposed = proposedCategory({ ...suggestion, asks, chosenId: suggestion.categoryId, categories, filed })
  return {
    ...head(suggestion),
    proposed,
    categories,
    like,
    look,
    form: fields,
    publicness: await readPublicness(reading.tx, id),
    secrecy: suggestion.secrecy,
    placing: await placingOf(reading, suggestion),
  }
}

export type ToAssign = Head & {
  readonly proposed: readonly ProposedUnit[]
  readonly wishedUnit: { id: string; name: string } | null
  /** units in force today with how many of their assignments are in hand */
  readonly units: readonly { id: string; name: string; load: number }[]
}

type Choosable = ToAssign['units'][number] & { readonly isWished: boolean }

/** Every unit in force today, with its load. */
export const unitsToChoose = ({ tx, moment }: Reading, id: string): Promise<Choosable[]> =>
  open(tx).$queryRaw<Choosable[]>`
    SELECT u.id, u.name, count(a.id)::int AS load, u.id = s.wished_unit_id AS "isWished"
      FROM suggestion s CROSS JOIN unit u
      LEFT JOIN assignment a ON a.unit_id = u.id AND a.status NOT IN ('REPLIED', 'OPINION_GIVEN', 'ENDED')
        AND EXISTS (SELECT FROM suggestion h WHERE h.id = a.suggestion_id AND h.status <> ALL(${[...over]}))
     WHERE s.id = ${id}::uuid AND u.valid_from <= ${moment.today}::date AND (u.valid_to IS NULL OR u.valid_to >= ${moment.today}::date)
     GROUP BY u.id, s.id ORDER BY u.name`

export const getToAssign: Query<string, ToAssign> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'assign')
  const units = await unitsToChoose(reading, id)
  const [proposal] = await proposeUnits(reading, [id])
  const wished = units.find(({ isWished }) => isWished)
  return {
    proposed: proposal?.units ?? [],
    ...head(suggestion),
    wishedUnit: wished ? { id: wished.id, name: wished.name } : null,
    units: units.map(({ id: unitId, name, load }) => ({ id: unitId, name, load })),
  }
}

export type ToClose = Head & {
  readonly rating: Pick<Rating, RatingAspect> | null
  readonly openCommitments: number
  /** the units that owe the reply, for whom a commitment may be written down */
  readonly units: readonly { id: string; name: string }[]
}

const toClose =
  (move: 'conclude' | 'track'): Query<string, ToClose> =>
  async (reading, id) => {
    const suggestion = await forMove(reading, id, move)
    const rating = officialRating(suggestion)
    return {
      ...head(suggestion),
      rating: rating ? { attitude: rating.attitude, process: rating.process, result: rating.result } : null,
      openCommitments: suggestion.commitments.filter(({ closedOn }) => closedOn === null).length,
      units: suggestion.assignments
        .filter(isInForce)
        .filter(owesReply)
        .map(({ unitId, unitName }) => ({ id: unitId, name: unitName })),
    }
  }

export const getToConclude = toClose('conclude')
export const getToTrack = toClose('track')
