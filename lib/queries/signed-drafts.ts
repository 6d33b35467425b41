import { Prisma } from '@/prisma/generated/client'
import { isSignedText } from './signers'

/** Under the title that he has signed where the words are the lead delegate's again. The same as mayReadAsSigner, for who has confirmed. */
export const signedBy = (mandates: readonly string[], now: Date): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object('id', s.id, 'title', CASE WHEN s.status = 'DRAFT' THEN k.title ELSE s.title END, 'numberText', s.number_text,
      'lead', d.name, 'closesAt', s.co_sign_closes_at, 'standing', CASE WHEN s.status = 'CO_SIGNING' AND s.co_sign_closes_at > ${now} THEN 'COLLECTING'
        WHEN s.status = 'CO_SIGNING' THEN 'OVER' WHEN s.sent_back_reason IS NOT NULL THEN 'SENT_BACK' ELSE 'STOPPED' END) ORDER BY c.decided_at, s.id), '[]')
    FROM co_signature c JOIN suggestion s ON s.id = c.suggestion_id JOIN delegate d ON d.id = s.lead_delegate_id
      LEFT JOIN LATERAL (SELECT k.title FROM kept_text k WHERE k.suggestion_id = s.id AND ${isSignedText(Prisma.sql`c.signed_version`)}
        ORDER BY k.version DESC LIMIT 1) k ON s.status = 'DRAFT'
    WHERE c.delegate_id = ANY(${[...mandates]}::uuid[]) AND c.state = 'CONFIRMED' AND (s.status = 'CO_SIGNING' OR (s.status = 'DRAFT' AND k.title IS NOT NULL)))`
