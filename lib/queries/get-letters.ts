import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { isWayOpen, sealedReplyOf } from '@/lib/domain/attachment/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { letterPolicy } from '@/lib/domain/letter/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { hidesSigners } from '@/lib/domain/suggestion/secrecy'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { holderNameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { type DocumentView, documentsOf } from './attachments-of'
import type { Query } from './query'

export type LetterLine = {
  delegateId: string
  name: string
  deliveredAt: string
  openedAt: string | null
  downloadedAt: string | null
  handedOverOn: LocalDate | null
  handedOverNote: string | null
  code: string | null
}

export type LettersOfReply = {
  id: string
  round: number
  unit: string
  documentNumber: string | null
  signedOn: LocalDate
  /** false of a reply whose words were never taken over from a list */
  hasText: boolean
  letters: LetterLine[]
  mayHandOver: boolean
  /** scans of the sealed sheet, beside the letter and never in its place */
  scans: DocumentView[]
  maySeal: boolean
}

export type LettersView = { readonly id: string; readonly title: string; readonly replies: readonly LettersOfReply[] }

type Row = Omit<LettersOfReply, 'mayHandOver' | 'scans' | 'maySeal'> & { unitId: string }

/** The letters of a suggestion with their proofs of delivery: to a delegate his own, to the unit those that it wrote. */
export const getLetters: Query<string, LettersView> = async (reading, id) => {
  const { tx, actor } = reading
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  // A letter names whom it is to: where that is kept, the office hands it over.
  if (hidesSigners(actor, suggestion)) throw new Refusal('not-found')
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT p.id, p.round, a.unit_id AS "unitId", ${holderNameOn(Prisma.sql`p.signed_on`)} AS unit, p.document_number AS "documentNumber",
      p.signed_on::text AS "signedOn", (p.body <> '' OR EXISTS (SELECT FROM reply_answer w WHERE w.reply_id = p.id)) AS "hasText", ${letters} AS letters
    FROM reply p JOIN assignment a ON a.id = p.assignment_id
    WHERE a.suggestion_id = ${id}::uuid AND p.signed_on IS NOT NULL ORDER BY p.round DESC, p.id`
  const scans = await documentsOf(reading, suggestion, Prisma.sql`a.kind = 'SEALED_LETTER'`)
  const sealed = isWayOpen(actor, suggestion, 'UNIT') ? sealedReplyOf(actor, suggestion) : null
  const withScans = (row: Row) => ({
    ...seenBy(actor, row),
    scans: scans.filter(({ subjectId }) => subjectId === row.id).map(({ document }) => document),
    maySeal: row.id === sealed,
  })
  const replies = rows.map(withScans).filter(({ letters: seen }) => seen.length > 0)
  if (replies.length === 0) throw new Refusal('not-found')
  return { id, title: suggestion.title, replies }
}

function seenBy(actor: Actor, { unitId, ...reply }: Row): Omit<LettersOfReply, 'scans' | 'maySeal'> {
  return {
    ...reply,
    letters: reply.letters.filter(({ delegateId }) => letterPolicy.take(actor, { unitId, delegateId })),
    mayHandOver: letterPolicy.handOver(actor, { unitId, delegateId: '' }),
  }
}

const letters = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('delegateId', d.delegate_id, 'name', e.name, 'deliveredAt', d.delivered_at,
    'openedAt', d.opened_at, 'downloadedAt', d.downloaded_at, 'handedOverOn', d.handed_over_on, 'handedOverNote', d.handed_over_note,
    'code', d.code) ORDER BY d.id), '[]')
  FROM reply_delivery d JOIN delegate e ON e.id = d.delegate_id WHERE d.reply_id = p.id)`
