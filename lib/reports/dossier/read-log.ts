import { isKeptInside } from '@/lib/domain/dossier/withheld'
import type { EventType } from '@/lib/domain/events'
import { open, type Tx } from '@/lib/store/tx'

type Row = {
  sequence: number
  previousHash: string
  hash: string
  content: string
  type: EventType
  at: Date
  by: string | null
  role: string | null
  round: number | null
}

export type Log = {
  /** one event a line, ready to be checked without the house */
  readonly text: string
  readonly count: number
  readonly withheld: number
  readonly lastSequence: number
  readonly lastHash: string
}

/**
 * The events of a suggestion as they stand in the chain: hash = SHA-256 of the previous hash followed by `content`, in bytes.
 * Of what stays inside there are the hashes alone, which prove it later without telling it now.
 */
export async function readLog(tx: Tx, suggestionId: string): Promise<Log> {
  const opened = await open(tx).$queryRaw<{ number: number }[]>`
    SELECT z.number FROM handling_round z WHERE z.suggestion_id = ${suggestionId}::uuid AND z.closed_on IS NULL`
  const running = opened.map(({ number }) => number)
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT e.sequence::float8 AS sequence, encode(e.previous_hash, 'hex') AS "previousHash", encode(e.hash, 'hex') AS hash, e.type, e.at, e.actor_name AS by,
      e.actor_role AS role, CASE WHEN jsonb_typeof(e.data->'round') = 'number' THEN (e.data->>'round')::int END AS round,
      jsonb_build_array(e.congress_id, e.sequence, e.id, e.type, e.subject_id, e.suggestion_id, e.actor_id, e.actor_name, e.actor_role,
        extract(epoch FROM e.at), e.data)::text AS content
    FROM event e WHERE e.suggestion_id = ${suggestionId}::uuid AND e.type NOT LIKE 'dossier.%' ORDER BY e.sequence`
  const isInside = ({ type, round }: Row) => isKeptInside(type, round, running)
  const last = rows.at(-1)
  return {
    text: rows.map((row) => `${JSON.stringify(isInside(row) ? hashesOf(row) : lineOf(row))}\n`).join(''),
    count: rows.length,
    withheld: rows.filter(isInside).length,
    lastSequence: last?.sequence ?? 0,
    lastHash: last?.hash ?? '',
  }
}

const hashesOf = ({ sequence, previousHash, hash }: Row) => ({ sequence, previousHash, hash, withheld: true })

const lineOf = ({ sequence, previousHash, hash, content, type, at, by, role }: Row) => ({
  sequence,
  previousHash,
  hash,
  type,
  at: at.toISOString(),
  by,
  role,
  content,
})
