import { createHash } from 'node:crypto'
import { congressIds } from '@/lib/store/congresses'
import { transactFor } from '@/lib/store/transact'
import { open, type Tx } from '@/lib/store/tx'
import { loadDemonstration } from '@/prisma/demo/load'
import { step } from '../ground/say'

/** A district's own year: its leader is signed in, and its fixed assessment is counted again before whoever looks at it. */
export type DistrictYear = { readonly leader: string; readonly assessment: string }

/** Into the empty database: 122 suggestions, 33 units, 253 delegates. */
export async function loadDistrictYear(): Promise<DistrictYear> {
  await step('示范年度', 'the demonstration year', (note) =>
    loadDemonstration((done, of, what) => note(`${done}/${of} ${what}`)),
  )
  const [congress = ''] = await congressIds()
  return transactFor(congress, async (tx) => ({
    leader: await signInLeader(tx, congress),
    assessment: (await open(tx).assessment.findFirstOrThrow({ select: { id: true } })).id,
  }))
}

async function signInLeader(tx: Tx, congress: string): Promise<string> {
  const token = createHash('sha256').update(`${congress} leader`).digest('base64url')
  const hash = new Uint8Array(createHash('sha256').update(token).digest())
  await open(tx).$executeRaw`
    INSERT INTO sign_in (congress_id, account_id, token_hash, opened_at, last_seen_at, ends_at)
      SELECT ${congress}::uuid, a.id, ${hash}, now(), now() + interval '1 day', now() + interval '1 day'
        FROM role_grant g JOIN account a ON a.person_id = g.person_id WHERE g.role = 'COMMITTEE_LEADER' ORDER BY a.id LIMIT 1`
  return token
}
