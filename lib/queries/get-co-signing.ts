import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { isCollectingAt } from '@/lib/domain/suggestion/co-signing'
import { movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { type DraftComment, readComments, readSigners, type Signer } from './co-signing-record'
import type { Query, Reading } from './query'

export type Choosable = { readonly id: string; readonly name: string; readonly delegation: string | null }

export type CoSigningDesk = Pick<Suggestion, 'id' | 'title' | 'status' | 'coSignClosesAt'> & {
  readonly isCollecting: boolean
  readonly signers: readonly Signer[]
  readonly comments: readonly DraftComment[]
  /** who may still be asked */
  readonly delegates: readonly Choosable[]
  readonly linkId: string | null
}

/** What the lead delegate does about co-signers: whom he asks, who has answered, what they say of the draft. */
export const getCoSigning: Query<string, CoSigningDesk> = async (reading, id) => {
  const { tx, actor, moment } = reading
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.inviteCoSigners, suggestion)
  if (!movesOpenTo(actor, suggestion).includes('inviteCoSigners')) throw new Refusal('not-found')
  const { title, status, coSignClosesAt } = suggestion
  return {
    id,
    title,
    status,
    coSignClosesAt,
    isCollecting: isCollectingAt(suggestion, moment.now),
    signers: await readSigners(tx, id),
    comments: await readComments(tx, id),
    ...(await choices(reading, suggestion)),
  }
}

async function choices({ tx, moment }: Reading, { id, sessionId, leadDelegateId }: Suggestion) {
  const [row] = await open(tx).$queryRaw<{ delegates: Choosable[]; linkId: string | null }[]>`
    SELECT (SELECT l.id FROM co_sign_link l WHERE l.suggestion_id = ${id}::uuid AND l.revoked_at IS NULL) AS "linkId",
      (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'delegation', g.name) ORDER BY g.ordinal, d.name, d.id), '[]')
        FROM delegate d JOIN session n ON n.term_id = d.term_id LEFT JOIN delegation g ON g.id = d.delegation_id
        WHERE n.id = ${sessionId}::uuid AND d.id <> ${leadDelegateId}::uuid AND d.mandate_from <= ${moment.today}::date
          AND (d.mandate_to IS NULL OR d.mandate_to >= ${moment.today}::date)
          AND NOT EXISTS (SELECT FROM co_signature c WHERE c.suggestion_id = ${id}::uuid AND c.delegate_id = d.id AND c.state <> 'DECLINED')) AS delegates`
  return row ?? { delegates: [], linkId: null }
}
