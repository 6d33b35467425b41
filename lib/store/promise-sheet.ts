import type { PromiseOnSheet } from '@/lib/domain/commitment/judge-sheet'
import { over } from '@/lib/domain/suggestion/workflow'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

/** The row of the sheet for `commitment m` of `suggestion s` and its `unit u`, in one form for going out and for coming back. */
export const sheetRow = Prisma.sql`json_build_object('id', m.id, 'dueOn', m.due_on, 'isOver', m.closed_on IS NOT NULL OR s.status = ANY(${[...over]}),
  'shown', json_build_object('number', coalesce(s.number_text, ''), 'suggestion', s.title, 'unit', u.name, 'measure', m.text, 'money', m.money,
    'person', m.responsible_person, 'dueOn', m.due_on, 'answer', coalesce(w.text, ''), 'ask', coalesce(nullif(w.asked, ''), q.text, '')),
  'claim', (SELECT json_build_object('id', c.id, 'kind', c.kind, 'isTrue', c.is_true) FROM commitment_claim c
    WHERE c.commitment_id = m.id AND c.decision IS NULL AND c.is_true IS NOT FALSE),
  'last', (SELECT json_build_object('id', t.id, 'percent', t.percent, 'text', t.text, 'expectedOn', t.expected_on, 'slipReason', t.slip_reason,
    'postedOn', t.posted_on) FROM commitment_update t WHERE t.commitment_id = m.id ORDER BY t.id DESC LIMIT 1))`

/** The answer that it comes from as `w`, and the ask that this answers as `q`. */
export const answered = Prisma.sql`LEFT JOIN reply_answer w ON w.reply_id = m.reply_id AND w.ordinal = m.ordinal
  LEFT JOIN ask q ON q.suggestion_id = m.suggestion_id AND q.ordinal = m.ordinal`

/** Of these promises those of these units: of another unit's the row is as unknown as one that was never there. */
export async function readOnSheet(
  tx: Tx,
  commitmentIds: readonly string[],
  unitIds: readonly string[],
): Promise<PromiseOnSheet[]> {
  const rows = await open(tx).$queryRaw<{ row: PromiseOnSheet }[]>`
    SELECT ${sheetRow} AS row FROM commitment m JOIN suggestion s ON s.id = m.suggestion_id JOIN unit u ON u.id = m.unit_id ${answered}
     WHERE m.id = ANY(${[...commitmentIds]}::uuid[]) AND m.unit_id = ANY(${[...unitIds]}::uuid[])`
  return rows.map(({ row }) => row)
}
