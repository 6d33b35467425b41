import { transactFor } from '@/lib/store/transact'
import { open, type Tx } from '@/lib/store/tx'

/** What anybody may read of an invented congress: one suggestion, one unit. */
export type Published = { readonly suggestion: string; readonly unit: string; readonly suggestions: number }

const batch = 2500

/** Everything that was answered becomes public, with its reply; every fifth reply makes a promise. */
export async function publishAll(congress: string, last: number): Promise<Published> {
  for (let first = 1; first <= last; first += batch)
    await transactFor(congress, (tx) => publishSome(tx, congress, first, Math.min(last, first + batch - 1)))
  return transactFor(congress, async (tx) => {
    const [row] = await open(tx).$queryRaw<Published[]>`
      SELECT b.suggestion_id AS suggestion, (SELECT a.unit_id FROM assignment a WHERE a.suggestion_id = b.suggestion_id LIMIT 1) AS unit,
        (SELECT count(*)::int FROM publication WHERE reply_id IS NULL) AS suggestions
        FROM publication b WHERE b.reply_id IS NULL ORDER BY b.publish_at DESC, b.id DESC LIMIT 1`
    if (!row) throw new Error('nothing was published')
    return row
  })
}

async function publishSome(tx: Tx, congress: string, first: number, last: number): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE reply p SET publicity = 'FULL' FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id
     WHERE a.id = p.assignment_id AND s.number BETWEEN ${first}::int AND ${last}::int`
  await open(tx).$executeRaw`
    INSERT INTO publication (congress_id, suggestion_id, reply_id, version, extent, content, content_hash, names_signers, publish_at, publish_on, decided_at, decided_by_id)
      SELECT ${congress}::uuid, w.suggestion_id, w.reply_id, 1, 'FULL', w.content, sha256(convert_to(w.content, 'UTF8')), true, w.at, w.at::date, w.at, w.person
        FROM (SELECT s.id AS suggestion_id, NULL::uuid AS reply_id, s.entered_by_id AS person, '2022-06-01'::timestamptz + s.number * interval '1 minute' AS at,
            jsonb_build_object('number', s.number_text, 'title', s.title, 'lead', '领衔代表', 'coSigners', 3, 'extent', 'FULL', 'summary', '', 'situation', s.situation,
              'analysis', s.analysis, 'asks', jsonb_build_array('请在年内完成改善工程。', '请公布施工时间。'), 'attachments', '[]'::jsonb)::text AS content
            FROM suggestion s WHERE s.status IN ('REPLIED', 'CONCLUDED') AND s.number BETWEEN ${first}::int AND ${last}::int
          UNION ALL SELECT s.id, p.id, s.entered_by_id, '2022-06-01'::timestamptz + s.number * interval '1 minute',
            jsonb_build_object('unit', u.name, 'round', 1, 'documentNumber', u.document_prefix || s.number_text, 'signedOn', '2022-05-02', 'classLetter', 'A', 'classMeaning',
              'SOLVED', 'extent', 'FULL', 'summary', '', 'text', repeat('经现场查看，道路拓宽和路灯增设已经列入计划，年内完成。', 20) || s.number_text, 'attachments', '[]'::jsonb)::text
            FROM suggestion s JOIN assignment a ON a.suggestion_id = s.id JOIN unit u ON u.id = a.unit_id JOIN reply p ON p.assignment_id = a.id
           WHERE s.status IN ('REPLIED', 'CONCLUDED') AND s.number BETWEEN ${first}::int AND ${last}::int) w`
  await open(tx).$executeRaw`
    INSERT INTO commitment (congress_id, suggestion_id, unit_id, reply_id, ordinal, text, opened_on, due_on)
      SELECT ${congress}::uuid, s.id, a.unit_id, p.id, 1, '年内完成。', '2022-05-02', '2022-06-01'::date + s.number % 300
        FROM suggestion s JOIN assignment a ON a.suggestion_id = s.id JOIN reply p ON p.assignment_id = a.id
       WHERE s.status IN ('REPLIED', 'CONCLUDED') AND s.number % 10 < 2 AND s.number BETWEEN ${first}::int AND ${last}::int`
}
