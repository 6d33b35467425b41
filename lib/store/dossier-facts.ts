import type { DossierFacts } from '@/lib/domain/dossier/completeness'
import { scanRule } from '@/lib/env'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

export type KnownFacts = DossierFacts & { readonly suggestionId: string }

/** Of `suggestion s`: every unit that owed a reply, in every round that it was there for. */
const owedReplies = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('unit', u.name, 'round', z.number,
    'isAcknowledged', a.acknowledged_at IS NOT NULL OR a.accepted_by_silence_on IS NOT NULL OR s.import_id IS NOT NULL,
    'isSigned', p.signed_at IS NOT NULL,
    'isHeard', EXISTS (SELECT FROM contact c WHERE c.assignment_id = a.id AND c.round = z.number AND c.struck_at IS NULL)
      OR EXISTS (SELECT FROM contact_waiver w WHERE w.assignment_id = a.id AND w.round = z.number),
    'hasLetter', EXISTS (SELECT FROM reply_delivery v WHERE v.reply_id = p.id AND v.content IS NOT NULL)
      OR EXISTS (SELECT FROM attachment f WHERE f.suggestion_id = s.id AND f.subject_id = p.id AND f.kind = 'SEALED_LETTER' AND f.removed_at IS NULL),
    'addressees', (SELECT count(*)::int FROM reply_delivery v WHERE v.reply_id = p.id),
    'received', (SELECT count(*)::int FROM reply_delivery v WHERE v.reply_id = p.id
      AND (v.opened_at IS NOT NULL OR v.downloaded_at IS NOT NULL OR v.handed_over_on IS NOT NULL))) ORDER BY z.number, u.name), '[]')
  FROM handling_round z CROSS JOIN assignment a JOIN unit u ON u.id = a.unit_id LEFT JOIN reply p ON p.assignment_id = a.id AND p.round = z.number
  WHERE z.suggestion_id = s.id AND a.suggestion_id = s.id AND a.role <> 'ASSIST' AND a.ended_on IS NULL
    AND (z.closed_on IS NULL OR a.assigned_on <= z.closed_on))`

const silentAssistants = Prisma.sql`(SELECT coalesce(json_agg(u.name ORDER BY u.name), '[]') FROM assignment a JOIN unit u ON u.id = a.unit_id
  WHERE a.suggestion_id = s.id AND a.role = 'ASSIST' AND a.ended_on IS NULL
    AND NOT EXISTS (SELECT FROM assist_opinion o WHERE o.assignment_id = a.id AND o.sent_back_at IS NULL)
    AND NOT EXISTS (SELECT FROM opinion_waiver w WHERE w.assignment_id = a.id))`

/** A running round whose rating is awaited; that one was given is not told before the round is closed. */
const runningRounds = Prisma.sql`(SELECT coalesce(json_agg(z.number ORDER BY z.number), '[]') FROM handling_round z
  WHERE z.suggestion_id = s.id AND z.closed_on IS NULL AND s.status IN ('REPLIED', 'RATED'))`

/** Only where looking is required: elsewhere a file that nobody has looked at is bound with the others. */
const unscanned = () =>
  scanRule().isRequired
    ? Prisma.sql`(SELECT count(*)::int FROM attachment f WHERE f.suggestion_id = s.id AND f.removed_at IS NULL AND f.scan_state = 'UNSCANNED')`
    : Prisma.sql`0`

/** What a file is judged whole by, in one round trip for a whole page. */
export async function readDossierFacts(tx: Tx, suggestionIds: readonly string[]): Promise<Map<string, DossierFacts>> {
  const rows = await open(tx).$queryRaw<KnownFacts[]>`
    SELECT s.id AS "suggestionId", s.status,
      EXISTS (SELECT FROM ask k WHERE k.suggestion_id = s.id) OR s.situation <> ''
        OR EXISTS (SELECT FROM kept_text k WHERE k.suggestion_id = s.id AND k.handed_in_at IS NOT NULL) AS "hasText",
      s.registered_on IS NOT NULL AS "isRegistered", s.assigned_on IS NOT NULL OR EXISTS (SELECT FROM assignment a WHERE a.suggestion_id = s.id) AS "isAssigned",
      ${owedReplies} AS replies, ${silentAssistants} AS "silentAssistants", ${runningRounds} AS "unratedRounds",
      (SELECT count(*)::int FROM commitment c WHERE c.suggestion_id = s.id AND c.closed_on IS NULL) AS "openPromises",
      EXISTS (SELECT FROM attachment f WHERE f.suggestion_id = s.id AND f.kind = 'SIGNED_SHEET' AND f.removed_at IS NULL) AS "signedSheet",
      EXISTS (SELECT FROM proxy_entry e WHERE e.suggestion_id = s.id AND e.paper_on IS NOT NULL) AS "cameOnPaper",
      ${unscanned()} AS "unscannedFiles"
    FROM suggestion s WHERE s.id = ANY(${[...suggestionIds]}::uuid[])`
  return new Map(rows.map(({ suggestionId, ...facts }) => [suggestionId, facts]))
}
