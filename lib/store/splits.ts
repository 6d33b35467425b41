import type { PartPlan } from '@/lib/domain/merging/split'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { readDraft } from './drafts'
import { nextNumber } from './numbers'
import { copyDecisions } from './publicity'
import { copySecrecyDecisions } from './secrecy'
import { lockSuggestions } from './suggestions'
import { open, type Tx } from './tx'

type Act = { readonly moment: Moment; readonly personId: string }

export async function addSplit(tx: Tx, { id, congressId }: Suggestion, reason: string, { moment, personId }: Act) {
  const split = await open(tx).suggestionSplit.create({
    data: {
      congressId,
      originalId: id,
      reason,
      splitAt: moment.now,
      splitOn: dayToStore(moment.today),
      splitById: personId,
    },
    select: { id: true },
  })
  return split.id
}

export type NewPart = {
  readonly id: string
  readonly title: string
  readonly number: number
  readonly numberText: string
}

/** All that stands on the original's paper stands on the part's; it has its own title, number and asks. */
export async function addPart(
  tx: Tx,
  original: Suggestion,
  splitId: string,
  { title, asks }: PartPlan,
  ordinal: number,
) {
  const db = open(tx)
  const { congressId } = original
  const given = await nextNumber(tx, original)
  const paper = await readDraft(tx, original.id)
  const texts = asks.map((ask) => paper.asks[ask - 1] as string)
  const { id: _, ...kept } = await db.suggestion.findUniqueOrThrow({ where: { id: original.id } })
  const own = { ...given, title, version: 1, status: 'OFFICE_REVIEW', keyFixedOn: null }
  const { id } = await db.suggestion.create({
    data: { ...kept, ...own, asks: { create: texts.map((text, place) => ({ congressId, ordinal: place + 1, text })) } },
    select: { id: true },
  })
  await db.suggestionPart.create({
    data: { congressId, splitId, partId: id, ordinal, asks: [...asks] },
    select: { partId: true },
  })
  await copySignatures(tx, original.id, id)
  await copyDecisions(tx, original.id, id)
  await copySecrecyDecisions(tx, original.id, id)
  return { id, title, ...given } satisfies NewPart
}

/** Shown on the part, so that the reply reaches everybody; given and counted once, on the original. */
async function copySignatures(tx: Tx, originalId: string, partId: string): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO co_signature (congress_id, suggestion_id, delegate_id, ordinal, state, decided_at, given_on_id)
    SELECT congress_id, ${partId}::uuid, delegate_id, ordinal, state, decided_at, suggestion_id
      FROM co_signature WHERE suggestion_id = ${originalId}::uuid AND state = 'CONFIRMED'`
}

export type LockedSplit = {
  readonly splitId: string
  readonly original: Suggestion
  readonly parts: readonly Suggestion[]
}

/** The standing split through its original or through any part, all of them held. */
export async function lockSplit(tx: Tx, suggestionId: string): Promise<LockedSplit> {
  const found = await findSplit(tx, suggestionId)
  const held = await lockSuggestions(tx, [found.originalId, ...found.partIds])
  await findSplit(tx, suggestionId)
  const original = held.find(({ id }) => id === found.originalId) as Suggestion
  return { splitId: found.id, original, parts: held.filter(({ id }) => id !== found.originalId) }
}

async function findSplit(tx: Tx, suggestionId: string) {
  const [found] = await open(tx).$queryRaw<{ id: string; originalId: string; partIds: string[] }[]>`
    SELECT x.id, x.original_id AS "originalId", ARRAY(SELECT p.part_id FROM suggestion_part p WHERE p.split_id = x.id ORDER BY p.ordinal) AS "partIds"
      FROM suggestion_split x WHERE x.undone_at IS NULL
       AND (x.original_id = ${suggestionId}::uuid OR x.id = (SELECT split_id FROM suggestion_part WHERE part_id = ${suggestionId}::uuid))`
  if (!found) throw new Refusal('not-split')
  return found
}

export async function endSplit(tx: Tx, splitId: string, undoReason: string, { moment, personId }: Act): Promise<void> {
  await open(tx).suggestionSplit.update({
    where: { id: splitId },
    data: { undoReason, undoneAt: moment.now, undoneOn: dayToStore(moment.today), undoneById: personId },
    select: { id: true },
  })
}
