import type { LinkKind, NewLink } from '@/lib/domain/likeness/link'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { publicityInForce } from './publicity'
import { open, type Tx } from './tx'

type Act = { readonly at: Date; readonly personId: string }

/** One link between two suggestions; another kind takes its place. */
export async function saveLink(tx: Tx, from: Suggestion, toId: string, link: NewLink, { at, personId }: Act) {
  const kept = { kind: link.kind, commitmentId: link.commitmentId, reason: link.reason, madeById: personId, madeAt: at }
  await open(tx).suggestionLink.upsert({
    where: { fromId_toId: { fromId: from.id, toId } },
    create: { congressId: from.congressId, fromId: from.id, toId, ...kept },
    update: kept,
    select: { id: true },
  })
}

export async function readLinkKind(tx: Tx, fromId: string, toId: string): Promise<LinkKind> {
  const row = await open(tx).suggestionLink.findUnique({
    where: { fromId_toId: { fromId, toId } },
    select: { kind: true },
  })
  if (!row) throw new Refusal('not-found')
  return row.kind as LinkKind
}

export async function removeLink(tx: Tx, fromId: string, toId: string): Promise<void> {
  await open(tx).suggestionLink.delete({ where: { fromId_toId: { fromId, toId } }, select: { id: true } })
}

/** Whether nothing of it is made public: as the office decided, or the unit in its last reply. */
export async function isKeptPrivate(tx: Tx, suggestionId: string): Promise<boolean> {
  const [row] = await open(tx).$queryRaw<{ isPrivate: boolean }[]>`
    SELECT ${publicityInForce} = 'NONE' OR coalesce((SELECT p.publicity = 'NONE' FROM assignment a JOIN reply p ON p.assignment_id = a.id
        WHERE a.suggestion_id = s.id AND p.signed_at IS NOT NULL ORDER BY p.round DESC, p.signed_at DESC LIMIT 1), false) AS "isPrivate"
      FROM suggestion s WHERE s.id = ${suggestionId}::uuid`
  return row?.isPrivate ?? true
}

export async function readPromise(tx: Tx, commitmentId: string | null): Promise<string> {
  if (!commitmentId) return ''
  const row = await open(tx).commitment.findUnique({ where: { id: commitmentId }, select: { text: true } })
  return row?.text ?? ''
}
