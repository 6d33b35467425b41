import type { Actor } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { sameTowns } from '@/lib/domain/town/town'
import { recordEvent } from './events'
import { ensureTownsChoosable } from './towns'
import { open, type Tx } from './tx'

type Placing = { readonly suggestionId: string; readonly townIds: readonly string[]; readonly at: Date }

/** The office says where it lies; where it said so before nothing happens. */
export async function placeSuggestion(tx: Tx, actor: Actor, { suggestionId, townIds, at }: Placing): Promise<void> {
  const kept = await open(tx).suggestion.findUnique({ where: { id: suggestionId }, select: { townIds: true } })
  if (!kept) throw new Refusal('not-found')
  const towns = await ensureTownsChoosable(tx, townIds, kept.townIds)
  if (sameTowns(kept.townIds, townIds)) return
  const data = { townIds: [...townIds] }
  await open(tx).suggestion.update({ where: { id: suggestionId }, data, select: { id: true } })
  await recordEvent(tx, actor, {
    type: towns.length > 0 ? 'suggestion.placed' : 'suggestion.placed-nowhere',
    subjectId: suggestionId,
    suggestionId,
    at,
    role: 'DELEGATE_OFFICE',
    data: { towns },
  })
}
