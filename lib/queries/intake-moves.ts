import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { mayStillObject } from '@/lib/domain/suggestion/non-acceptance'
import { movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import type { SuggestionMove } from '@/lib/domain/suggestion/workflow'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { intakeRecordOf, type RefusalEntry } from './intake-record'
import type { Query, Reading } from './query'

type Head = { readonly id: string; readonly title: string; readonly numberText: string | null }
type Named = { readonly id: string; readonly name: string }

async function forMove({ tx, actor }: Reading, id: string, move: SuggestionMove): Promise<Suggestion> {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  if (!movesOpenTo(actor, suggestion).includes(move)) throw new Refusal('not-found')
  return suggestion
}

const head = ({ id, title, numberText }: Suggestion): Head => ({ id, title, numberText })

export type ToNotAccept = Head & { readonly units: readonly Named[] }

export const getToNotAccept: Query<string, ToNotAccept> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'notAccept')
  return { ...head(suggestion), units: await unitsOn(reading, reading.moment.today) }
}

const unitsOn = ({ tx }: Reading, today: LocalDate): Promise<Named[]> => open(tx).$queryRaw<Named[]>`
  SELECT id, name FROM unit WHERE valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date) ORDER BY name`

export type ToObject = Head & { readonly refused: RefusalEntry }

async function refusedOne(reading: Reading, suggestion: Suggestion): Promise<ToObject> {
  const [refused] = (await intakeRecordOf(reading, suggestion)).refusals
  if (!refused) throw new Refusal('not-found')
  return { ...head(suggestion), refused }
}

/** The page is there as long as the right is. */
export const getToObject: Query<string, ToObject> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'objectToNonAcceptance')
  if (!suggestion.nonAcceptance || !mayStillObject(suggestion.nonAcceptance, reading.moment.today))
    throw new Refusal('not-found')
  return refusedOne(reading, suggestion)
}

export type ToDecideObjection = ToObject & { readonly isOwn: boolean }

export const getToDecideObjection: Query<string, ToDecideObjection> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'decideObjection')
  const isOwn = suggestion.nonAcceptance?.refusedById === reading.actor.personId
  return { ...(await refusedOne(reading, suggestion)), isOwn }
}

export type ToWithdraw = Head & {
  readonly awaited: readonly string[]
  /** the office enters what came on paper: the scans to choose from */
  readonly letters: readonly Named[] | null
}

export const getToWithdraw: Query<string, ToWithdraw> = async (reading, id) => {
  const suggestion = await forMove(reading, id, 'withdraw')
  const [row] = await open(reading.tx).$queryRaw<{ awaited: string[]; letters: Named[] }[]>`
    SELECT ARRAY(SELECT d.name FROM co_signature o JOIN delegate d ON d.id = o.delegate_id
        WHERE o.suggestion_id = ${id}::uuid AND o.state = 'CONFIRMED' AND d.end_ground IS NULL AND d.id <> ${suggestion.leadDelegateId}::uuid ORDER BY o.ordinal) AS awaited,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.file_name) ORDER BY t.uploaded_at DESC), '[]') FROM attachment t
        WHERE t.suggestion_id = ${id}::uuid AND t.kind = 'WITHDRAWAL_LETTER' AND t.removed_at IS NULL) AS letters`
  return {
    ...head(suggestion),
    awaited: row?.awaited ?? [],
    letters: isStaff(reading.actor) ? (row?.letters ?? []) : null,
  }
}
