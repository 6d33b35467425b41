import { townsNamed } from '@/lib/domain/matters/towns-named'
import { Refusal } from '@/lib/domain/refusal'
import { townsToChoose } from '@/lib/store/towns'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'

type NamedTown = { readonly id: string; readonly name: string }

/** Which towns are ticked to begin with, and why. */
export type Proposed = { readonly townIds: readonly string[]; readonly because: 'CHOSEN' | 'NAMED' | null }

/** What may be ticked, and what is. */
export type Placing = Proposed & { readonly towns: readonly NamedTown[] }

/** What the delegate or the office has ticked; where nobody has, what the title names. A person looks it over. */
export function proposedTowns(
  title: string,
  chosen: readonly string[],
  towns: readonly NamedTown[],
  district: string,
): Proposed {
  if (chosen.length > 0) return { townIds: chosen, because: 'CHOSEN' }
  const named = townsNamed(title, towns, district).map(({ id }) => id)
  return { townIds: named, because: named.length > 0 ? 'NAMED' : null }
}

export async function placingOf({ tx, actor }: Reading, of: { id: string; title: string }): Promise<Placing> {
  const kept = await open(tx).suggestion.findUnique({ where: { id: of.id }, select: { townIds: true } })
  if (!kept) throw new Refusal('not-found')
  const [row] = await open(tx).$queryRaw<{ towns: NamedTown[] }[]>`SELECT ${townsToChoose(kept.townIds)} AS towns`
  const { towns } = row ?? { towns: [] }
  return { ...proposedTowns(of.title, kept.townIds, towns, actor.congress.name), towns }
}
