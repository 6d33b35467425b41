import { bodies, firstNumber } from './many-suggestions'
import type { Amounts, Run } from './run-sql'

/** Replies, files, promises and voices of the suggestions in turn, and in `says` the number of the text that each of them holds. */
export async function layParts(run: Run, congress: string, of: Amounts): Promise<void> {
  await run(
    `CREATE TEMP TABLE one AS SELECT s.id, n.year, s.entered_by_id AS lead, s.lead_delegate_id AS delegate, a.id AS assignment, a.unit_id AS unit, (row_number() OVER (ORDER BY s.id) - 1)::int AS nth
      FROM suggestion s JOIN session n ON n.id = s.session_id JOIN assignment a ON a.suggestion_id = s.id WHERE s.number > ${firstNumber} AND s.congress_id = $1`,
    congress,
  )
  await run('ANALYZE one')
  await run('CREATE TEMP TABLE says (id uuid, n integer)')
  const many = of.suggestions
  const lay = (insert: string, count: number) =>
    run(
      `WITH made AS MATERIALIZED (SELECT uuidv7() AS own, s.*, b.n AS text_n, b.text, b.file, k FROM generate_series(1, $2::int) k
          JOIN one s ON s.nth = k % ${many} JOIN body b ON b.n = k % ${bodies} * 7919 % ${bodies} ORDER BY s.nth), kept AS (${insert})
        INSERT INTO says SELECT own, text_n FROM made`,
      congress,
      count,
    )
  await lay(replies(many), of.replies)
  await lay(attachments, of.attachments)
  await lay(commitments, of.commitments)
  await lay(voices, of.voices)
  await run('CREATE UNIQUE INDEX ON says (id)')
  await run('ANALYZE says')
}

const replies = (
  many: number,
) => `INSERT INTO reply (id, congress_id, assignment_id, round, body, written_by_id, written_at, submitted_at, signed_at, signed_on, signed_by_id, signer_name, answer_meaning)
  SELECT own, $1, assignment, 1 + (k - 1) / ${many}, text, lead, d, d, d, d, lead, '单位负责人', (ARRAY['SOLVED', 'PLANNED'])[1 + k % 2]
    FROM made, LATERAL (SELECT make_date(year, 5, 1 + k % 28) AS d) y`

const attachments = `INSERT INTO attachment (id, congress_id, suggestion_id, kind, way, visibility, document_id, version, file_name, media_type, byte_size, sha256, uploaded_by_id, uploaded_at, scan_state)
  SELECT own, $1, id, 'ATTACHMENT', 'WRITER', 'PUBLIC', own, 1, file, 'application/pdf', 1,
    sha256(k::text::bytea), lead, make_date(year, 3, 1 + k % 28), 'CLEAN' FROM made`

const commitments = `INSERT INTO commitment (id, congress_id, suggestion_id, unit_id, text, due_on, opened_on)
  SELECT own, $1, id, unit, text, make_date(year, 12, 31), make_date(year, 6, 1) FROM made`

const voices = `INSERT INTO voice_item (id, congress_id, year, number, channel, source, title, text, received_on, received_at, state)
  SELECT own, $1, year, k, 'RECEPTION_DAY', 'RESIDENT', left(text, 20), text, make_date(year, 4, 1 + k % 28), make_date(year, 4, 1 + k % 28), 'OPEN' FROM made`
