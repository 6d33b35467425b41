import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { WayForward } from '@/lib/domain/rating/way-forward'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type NewWay = {
  readonly way: WayForward
  readonly heldOn: LocalDate
  readonly people: string
  readonly outcome: string
  readonly recordedAt: Date
  readonly recordedById: string
}

export async function addWayForward(tx: Tx, { id, congressId, round }: Suggestion, way: NewWay): Promise<void> {
  await open(tx).wayForward.create({
    data: { congressId, suggestionId: id, round, ...way, heldOn: dayToStore(way.heldOn) },
    select: { id: true },
  })
}
