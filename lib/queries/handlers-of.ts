import { holderNameOn, nameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { assistWork } from './assist-work'
import { classFacts } from './class-history'
import { claimsOf, contactsOf, waiversOf } from './contact-entries'
import { answerRowsOf } from './reply-answers'

const extensions = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', e.id, 'askedOn', e.asked_on, 'reason', e.reason,
    'requestedDueOn', e.requested_due_on, 'decision', e.decision, 'decisionReason', e.decision_reason, 'decidedOn', e.decided_on,
    'grantedDueOn', e.granted_due_on) ORDER BY e.asked_at), '[]') FROM extension e WHERE e.assignment_id = a.id)`

const pauses = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', w.id, 'askedOn', w.asked_on, 'ground', w.ground, 'reason', w.reason,
    'agreedWith', w.agreed_with, 'requestedFrom', w.requested_from, 'decision', w.decision, 'decisionReason', w.decision_reason,
    'from', w.stands_from, 'until', w.runs_again_on, 'endReason', w.end_reason) ORDER BY w.asked_at), '[]') FROM pause w WHERE w.assignment_id = a.id)`

const replies = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', r.id, 'round', r.round, 'body', r.body, 'summary', r.summary, 'answers', ${answerRowsOf}, ${classFacts}, 'letter', r.answer_letter,
    'meaning', r.answer_meaning, 'publicity', r.publicity, 'publicityReason', r.publicity_reason, 'documentNumber', r.document_number,
    'signedOn', r.signed_on, 'unit', ${holderNameOn(Prisma.sql`r.signed_on`)}, 'signer', r.signer_name, 'foundAtSigning', (SELECT e.data->>'findingKinds' FROM event e WHERE e.suggestion_id = a.suggestion_id AND e.type = 'reply.signed' AND e.subject_id = r.id), 'returnReason', CASE WHEN r.signed_at IS NULL AND (r.submitted_at IS NULL OR r.returned_at >= r.submitted_at) THEN r.return_reason END,
     'deliveries', (SELECT coalesce(json_agg(json_build_object('delegateId', v.delegate_id,
      'openedAt', v.opened_at) ORDER BY v.id), '[]') FROM reply_delivery v WHERE v.reply_id = r.id)) ORDER BY r.round), '[]')
  FROM reply r WHERE r.assignment_id = a.id)`

const formerly = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('name', ${nameOn(Prisma.sql`t.effective_on - 1`)}, 'until', t.effective_on)
    ORDER BY t.effective_on, t.id), '[]') FROM assignment_transfer t JOIN unit u ON u.id = t.from_unit_id WHERE t.assignment_id = a.id)`

/** Of `suggestion s`: each part with all that its unit did. */
export const handlersOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', a.id, 'pausedSince', a.paused_since, 'part', a.part, 'formerly', ${formerly}, 'contacts', ${contactsOf}, 'claims', ${claimsOf}, 'waivers', ${waiversOf},
    'work', ${assistWork}, 'extensions', ${extensions}, 'pauses', ${pauses}, 'replies', ${replies})), '[]') FROM assignment a WHERE a.suggestion_id = s.id)`
