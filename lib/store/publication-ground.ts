import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Extent } from '@/lib/domain/publication/extent'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { Publicity } from '@/lib/domain/reply/publicity'
import type { PublicityWish } from '@/lib/domain/suggestion/suggestion'
import { Prisma } from '@/prisma/generated/client'
import { publicityInForce } from './publicity'
import { isSecret, knownBy } from './secrecy'
import { open, type Tx } from './tx'
import { holderNameOn } from './unit-names'

/** A version as its row tells of it. */
export type KeptVersion = {
  readonly id: string
  readonly version: number
  readonly extent: Extent
  readonly namesSigners: boolean
  readonly publishAt: string
  readonly publishOn: LocalDate
  readonly by: string
  readonly withdrawnOn: LocalDate | null
  readonly withdrawReason: string | null
}

export type ReplyGroundOfPublication = {
  readonly replyId: string
  readonly assignmentId: string
  readonly unit: string
  readonly round: number
  readonly documentNumber: string
  readonly signedOn: LocalDate
  readonly classLetter: string | null
  readonly classMeaning: AnswerMeaning | null
  readonly summary: string
  readonly proposed: Publicity | null
  readonly proposedReason: string
  readonly decided: Publicity | null
  /** signers whom the letter has not reached: neither opened nor taken nor handed over on paper */
  readonly awaiting: readonly string[]
  /** the latest first */
  readonly versions: readonly KeptVersion[]
}

export type PublicationGround = {
  readonly suggestionId: string
  readonly congressId: string
  readonly number: string
  readonly lead: string
  readonly coSigners: number
  readonly publicity: PublicityWish
  readonly isSecret: boolean
  /** by what those who sign are known, where their names are kept */
  readonly conceal: readonly string[] | null
  readonly versions: readonly KeptVersion[]
  readonly replies: readonly ReplyGroundOfPublication[]
}

/** All that decides over the publication of these suggestions and of their signed replies, in one round trip. */
export function readPublicationGrounds(tx: Tx, suggestionIds: readonly string[]): Promise<PublicationGround[]> {
  return open(tx).$queryRaw<PublicationGround[]>`
    SELECT s.id AS "suggestionId", s.congress_id AS "congressId", coalesce(s.number_text, '') AS number, d.name AS lead,
      (SELECT count(*)::int FROM co_signature o WHERE o.suggestion_id = s.id AND o.state = 'CONFIRMED' AND o.delegate_id <> s.lead_delegate_id) AS "coSigners",
      ${publicityInForce} AS publicity, ${isSecret} AS "isSecret", CASE WHEN ${isSecret} THEN ${knownBy} END AS conceal,
      ${versionsOf(Prisma.sql`b.suggestion_id = s.id AND b.reply_id IS NULL`)} AS versions, ${replies} AS replies
    FROM suggestion s JOIN delegate d ON d.id = s.lead_delegate_id WHERE s.id = ANY(${[...suggestionIds]}::uuid[])`
}

const versionsOf = (
  which: Prisma.Sql,
): Prisma.Sql => Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', b.id, 'version', b.version,
    'extent', b.extent, 'namesSigners', b.names_signers, 'publishAt', b.publish_at, 'publishOn', b.publish_on, 'by', h.name,
    'withdrawnOn', b.withdrawn_on, 'withdrawReason', b.withdraw_reason) ORDER BY b.version DESC), '[]')
  FROM publication b JOIN person h ON h.id = b.decided_by_id WHERE ${which})`

const replies = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('replyId', p.id, 'assignmentId', a.id,
    'unit', ${holderNameOn(Prisma.sql`p.signed_on`)}, 'round', p.round, 'documentNumber', coalesce(p.document_number, ''), 'signedOn', p.signed_on,
    'classLetter', coalesce(p.corrected_letter, p.answer_letter), 'classMeaning', coalesce(p.corrected_meaning, p.answer_meaning),
    'summary', p.summary, 'proposed', p.publicity, 'proposedReason', coalesce(p.publicity_reason, ''), 'decided', p.decided_publicity,
    'awaiting', ARRAY(SELECT e.name FROM reply_delivery y JOIN delegate e ON e.id = y.delegate_id WHERE y.reply_id = p.id
      AND coalesce(y.opened_at, y.downloaded_at, y.handed_over_at) IS NULL ORDER BY y.id),
    'versions', ${versionsOf(Prisma.sql`b.reply_id = p.id`)}) ORDER BY p.round, p.signed_at, p.id), '[]')
  FROM reply p JOIN assignment a ON a.id = p.assignment_id WHERE a.suggestion_id = s.id AND p.signed_at IS NOT NULL)`
