import { createHash } from 'node:crypto'
import type { Break } from '@/lib/domain/administration-facts'
import { congressIds } from './congresses'
import { transactFor } from './transact'
import { open, type Tx } from './tx'

export type Verified = { readonly events: number; readonly head: string; readonly broken: Break | null }

type Link = { sequence: number; previousHash: Uint8Array; hash: Uint8Array; content: string }
type Transaction = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>

const pageSize = 5000

/** Walks the chain from its first event and recomputes each link here, not by the database that is being checked. */
export async function verifyChain(within: Transaction): Promise<Verified> {
  let events = 0
  let last: Uint8Array = new Uint8Array()
  for (;;) {
    const page = await within((tx) => readLinks(tx, events))
    for (const link of page) {
      const reason = faultOf(link, events + 1, last)
      if (reason) return { events, head: hex(last), broken: { sequence: events + 1, reason } }
      events += 1
      last = link.hash
    }
    if (page.length < pageSize) break
  }
  const head = await within(readHead)
  const isWhole = !head || (head.sequence === events && same(head.hash, last))
  return { events, head: hex(last), broken: isWhole ? null : { sequence: events + 1, reason: 'HEAD' } }
}

export async function listCongresses(): Promise<{ id: string; name: string }[]> {
  const ids = await congressIds()
  return Promise.all(
    ids.map((id) =>
      transactFor(id, (tx) => open(tx).congress.findUniqueOrThrow({ where: { id }, select: { id: true, name: true } })),
    ),
  )
}

function faultOf(link: Link, expected: number, last: Uint8Array): Break['reason'] | undefined {
  if (link.sequence !== expected) return 'MISSING'
  if (!same(link.previousHash, last)) return 'LINK'
  const hash = createHash('sha256').update(link.previousHash).update(link.content).digest()
  return same(hash, link.hash) ? undefined : 'CONTENT'
}

const readLinks = (tx: Tx, after: number) => open(tx).$queryRaw<Link[]>`
  SELECT sequence::float8 AS sequence, previous_hash AS "previousHash", hash,
    jsonb_build_array(congress_id, sequence, id, type, subject_id, suggestion_id, actor_id, actor_name, actor_role,
      extract(epoch FROM at), data)::text AS content
    FROM event WHERE sequence > ${after}::bigint ORDER BY sequence LIMIT ${pageSize}`

async function readHead(tx: Tx) {
  const [head] = await open(tx).$queryRaw<{ sequence: number; hash: Uint8Array }[]>`
    SELECT sequence::float8 AS sequence, hash FROM chain_head`
  return head
}

const same = (left: Uint8Array, right: Uint8Array): boolean => Buffer.compare(left, right) === 0
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex')
