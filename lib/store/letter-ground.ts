import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Addressee, LetterGround } from '@/lib/domain/letter/letter'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'
import { holderNameOn } from './unit-names'

export type GroundOfReply = LetterGround & { readonly addressees: (Addressee & { readonly deliveryId: string })[] }

/** By whom and on which day a reply is taken to be signed that is not signed yet. */
export type ToBeSigned = { readonly today: LocalDate; readonly signer: string | null }

/** Everything that the letters of a signed reply are made of; of one that is still to be signed only where it is said by whom and when. Undefined where there is none. */
export async function readLetterGround(
  tx: Tx,
  replyId: string,
  unsigned: ToBeSigned | null = null,
): Promise<GroundOfReply | undefined> {
  const day = Prisma.sql`coalesce(p.signed_on, ${unsigned?.today ?? null}::date)`
  const [row] = await open(tx).$queryRaw<GroundOfReply[]>`
    SELECT c.name AS congress, t.number AS term, n.number AS session, s.period = 'INTER_SESSION' AS "interSession",
      coalesce(s.number_text, '') AS number, s.title AS "suggestionTitle", ${holderNameOn(day)} AS unit,
      p.answer_letter AS "classLetter", p.publicity, p.document_number AS "documentNumber", coalesce(${ofHead(Prisma.sql`passed_on`)}, ${day})::text AS "signedOn",
      coalesce(p.signer_name, ${ofHead(Prisma.sql`passed_by_name`)}, ${unsigned?.signer ?? null}) AS signer, p.body, ${answers} AS answers, CASE WHEN l.contact <> '' THEN json_build_object('name', l.contact, 'phone', nullif(l.contact_phone, '')) ELSE json_build_object('name', w.name, 'phone', w.phone) END AS contact,
      ${copies} AS copies, ${attachments} AS attachments, ${addressees} AS addressees
    FROM reply p JOIN assignment a ON a.id = p.assignment_id JOIN suggestion s ON s.id = a.suggestion_id
      JOIN session n ON n.id = s.session_id JOIN term t ON t.id = n.term_id JOIN congress c ON c.id = p.congress_id
      JOIN unit u ON u.id = a.unit_id JOIN person w ON w.id = p.written_by_id LEFT JOIN letter_setting l ON l.unit_id = a.unit_id
    WHERE p.id = ${replyId}::uuid AND ${day} IS NOT NULL`
  return row
}

/** A letter bears the day of the head's signature, also where it went out later [GB/T 9704]. */
const ofHead = (column: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT k.${column} FROM reply_pass k WHERE k.reply_id = p.id AND k.version = p.version AND k.step = 'HEAD')`

/** What is under the government is watched by the government's office as well. */
const copies = Prisma.sql`CASE WHEN l.copies <> '' THEN l.copies WHEN u.kind IN ('DEPARTMENT', 'TOWN') THEN '代表工委、政府办公室' ELSE '代表工委' END`

/** The words of a numbered ask are the delegate's; of the others, as the unit read them. */
const answers = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('ordinal', x.ordinal, 'ask', coalesce(k.text, x.asked), 'letter', x.letter,
    'notOurs', x.not_ours, 'text', x.text, 'evidence', x.evidence, 'measure', x.measure, 'dueOn', x.due_on, 'responsiblePerson', x.responsible_person,
    'money', x.money, 'groundKind', x.ground_kind, 'ground', x.ground, 'explanation', x.explanation) ORDER BY x.ordinal), '[]')
  FROM reply_answer x LEFT JOIN ask k ON k.suggestion_id = s.id AND k.ordinal = x.ordinal
  WHERE x.reply_id = p.id AND (x.text <> '' OR x.not_ours))`

const attachments = Prisma.sql`ARRAY(SELECT f.file_name FROM attachment f WHERE f.subject_id = p.id AND f.removed_at IS NULL AND f.visibility = 'PUBLIC' AND f.kind <> 'SEALED_LETTER'
  AND NOT EXISTS (SELECT FROM attachment g WHERE g.document_id = f.document_id AND g.version > f.version AND g.removed_at IS NULL) ORDER BY f.id)`

const addressees = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('deliveryId', d.id, 'name', e.name,
    'isLead', d.delegate_id = coalesce(s.acting_delegate_id, s.lead_delegate_id)) ORDER BY d.id), '[]')
  FROM reply_delivery d JOIN delegate e ON e.id = d.delegate_id WHERE d.reply_id = p.id AND d.content IS NULL)`
