import { canonicalOf } from '@/lib/domain/letter/canonical'
import type { Moment } from '@/lib/domain/moment'
import type { PublishingMoment } from '@/lib/domain/publication/embargo'
import type { Extent, ReplyDecision, ReplyPublicness } from '@/lib/domain/publication/extent'
import type { Published } from '@/lib/domain/publication/published'
import { Refusal } from '@/lib/domain/refusal'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type By = { readonly moment: Moment; readonly personId: string }

export type NewPublication = {
  readonly congressId: string
  readonly suggestionId: string
  readonly replyId: string | null
  readonly version: number
  readonly extent: Extent
  readonly published: Published
  readonly namesSigners: boolean
  readonly moment: PublishingMoment
}

/** Frozen from here on: the database makes the hash and refuses every change. Answers the hash. */
export async function addPublication(tx: Tx, one: NewPublication, { moment, personId }: By): Promise<string> {
  const content = canonicalOf(one.published)
  const [row] = await open(tx).$queryRaw<{ hash: string }[]>`
    INSERT INTO publication (congress_id, suggestion_id, reply_id, version, extent, content, content_hash, names_signers, publish_at, publish_on, decided_at, decided_by_id)
    VALUES (${one.congressId}::uuid, ${one.suggestionId}::uuid, ${one.replyId}::uuid, ${one.version}, ${one.extent}, ${content},
      sha256(convert_to(${content}, 'UTF8')), ${one.namesSigners}, ${one.moment.at}, ${one.moment.on}::date, ${moment.now}, ${personId}::uuid)
    RETURNING encode(content_hash, 'hex') AS hash`
  return row?.hash ?? ''
}

export async function saveWithdrawn(
  tx: Tx,
  publicationId: string,
  reason: string,
  { moment, personId }: By,
): Promise<void> {
  const withdrawn = { withdrawnAt: moment.now, withdrawnOn: dayToStore(moment.today), withdrawnById: personId }
  await open(tx).publication.update({
    where: { id: publicationId },
    data: { ...withdrawn, withdrawReason: reason },
    select: { id: true },
  })
}

/** The decision joins those before it; the reply keeps what the office decided last. */
export async function saveReplyDecision(
  tx: Tx,
  { replyId, congressId }: { readonly replyId: string; readonly congressId: string },
  { proposed }: ReplyPublicness,
  { publicity, ground, reason }: ReplyDecision,
  { moment, personId }: By,
): Promise<void> {
  const decided = { decidedAt: moment.now, decidedOn: dayToStore(moment.today), decidedById: personId }
  await open(tx).replyPublicityDecision.create({
    data: { congressId, replyId, proposed, publicity, ground, reason, ...decided },
    select: { id: true },
  })
  await open(tx).reply.update({ where: { id: replyId }, data: { decidedPublicity: publicity }, select: { id: true } })
}

/** Of which suggestion each of these replies is; refuses one that is not there or not signed. */
export async function suggestionsOfReplies(tx: Tx, replyIds: readonly string[]): Promise<Map<string, string>> {
  const found = await open(tx).$queryRaw<{ id: string; suggestionId: string }[]>`
    SELECT p.id, a.suggestion_id AS "suggestionId" FROM reply p JOIN assignment a ON a.id = p.assignment_id
     WHERE p.id = ANY(${[...replyIds]}::uuid[]) AND p.signed_at IS NOT NULL`
  if (found.length < new Set(replyIds).size) throw new Refusal('not-found')
  return new Map(found.map(({ id, suggestionId }) => [id, suggestionId]))
}
