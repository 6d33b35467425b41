import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { rankAlike } from '@/lib/domain/likeness/alike'
import { askedPairs } from '@/lib/domain/likeness/asked-pairs'
import { Refusal } from '@/lib/domain/refusal'
import { firstLookPolicy } from '@/lib/domain/suggestion/first-look'
import type { LookSetting } from '@/lib/domain/suggestion/looking'
import { movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { readDraft } from '@/lib/store/drafts'
import { readLookSetting } from '@/lib/store/first-looks'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import type { Query, Reading } from './query'
import { leadFor } from './secrecy'
import { titleCandidates } from './title-candidates'
import { visibleTo } from './visible-to'

export type LikeInDelegation = { id: string; title: string; delegate: string; status: SuggestionStatus }

export type ToLook = {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
  readonly situation: string
  readonly analysis: string
  readonly asks: readonly string[]
  readonly delegate: string
  readonly submittedOn: LocalDate
  readonly untilOn: LocalDate
  readonly like: readonly LikeInDelegation[]
}

const likest = 5
const bounds = { perPair: 400, most: 40 } as const

/** A suggestion before its delegation, with what other delegates of the same delegation have handed in that is like it. */
export const getToLook: Query<string, ToLook> = async (reading, id) => {
  const { tx, actor } = reading
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  const { submittedOn, firstLook, title, numberText } = suggestion
  if (!movesOpenTo(actor, suggestion).includes('passOn') || !firstLook || !submittedOn) throw new Refusal('not-found')
  const { situation, analysis, asks, leadName } = await readDraft(tx, id)
  const like = await likeInDelegation(reading, suggestion)
  const written = { title, numberText, situation, analysis, asks, delegate: leadName }
  return { id, ...written, submittedOn, untilOn: firstLook.untilOn, like }
}

async function likeInDelegation({ tx, actor }: Reading, suggestion: Suggestion): Promise<LikeInDelegation[]> {
  const pairs = askedPairs(suggestion.title)
  if (pairs.length === 0) return []
  const candidates = await open(tx).$queryRaw<LikeInDelegation[]>`
    WITH k AS MATERIALIZED (${titleCandidates(actor.congress.id, [{ id: suggestion.id, pairs }], bounds)})
    SELECT s.id, s.title, ${leadFor(actor)} AS delegate, s.status FROM k JOIN suggestion s ON s.id = k.suggestion_id JOIN delegate d ON d.id = s.lead_delegate_id
     WHERE s.delegation_id = ${suggestion.delegationId}::uuid AND s.session_id = ${suggestion.sessionId}::uuid AND ${visibleTo(actor)}`
  return rankAlike(suggestion.title, candidates, ({ title }) => title)
    .slice(0, likest)
    .map(({ one }) => one)
}

export type LookChanged = { id: string; at: Date; by: string | null; days: number | null; reason: string }

export type LookSettingView = LookSetting & {
  /** delegations of the running term that nobody liaises for */
  readonly withoutOfficer: readonly string[]
  readonly history: readonly LookChanged[]
}

const mostChanges = 50

export const getLookSetting: Query<null, LookSettingView> = async ({ tx, actor, moment }) => {
  authorize(actor, firstLookPolicy.set, null)
  const missing = await open(tx).$queryRaw<{ name: string }[]>`
    SELECT o.name FROM delegation o JOIN term t ON t.id = o.term_id
     WHERE t.starts_on <= ${moment.today}::date AND (t.ends_on IS NULL OR t.ends_on >= ${moment.today}::date)
       AND NOT EXISTS (SELECT FROM role_grant g JOIN account a ON a.person_id = g.person_id AND a.disabled_at IS NULL
         WHERE g.delegation_id = o.id AND g.revoked_at IS NULL) ORDER BY o.ordinal`
  const history = await open(tx).$queryRaw<LookChanged[]>`
    SELECT e.id, e.at, e.actor_name AS by, (e.data->>'look')::int AS days, e.data->>'reason' AS reason FROM event e
     WHERE e.type = 'first-look.set' ORDER BY e.sequence DESC LIMIT ${mostChanges}`
  return { ...(await readLookSetting(tx)), withoutOfficer: missing.map(({ name }) => name), history }
}
