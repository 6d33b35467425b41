import type { Actor } from '@/lib/domain/access/actor'
import { isInForce } from '@/lib/domain/assignment/assignment'
import { addresseesOf } from '@/lib/domain/assignment/replying'
import type { EventType } from '@/lib/domain/events'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import type { Prisma } from '@/prisma/generated/client'
import { recordEvent } from './events'
import type { Tx } from './tx'

type News = { readonly one: Suggestion; readonly others: readonly Suggestion[] }
type Act = { readonly type: EventType; readonly at: Date; readonly data: Prisma.InputJsonObject }

/** One act on several suggestions: a line in the story of each, and of each delegate and unit one message, however many are theirs. */
export async function tellOnce(tx: Tx, actor: Actor, news: readonly News[], { type, at, data }: Act): Promise<void> {
  const told = new Set<string>()
  const first = (ids: readonly string[]) => ids.filter((id) => !told.has(id) && told.add(id))
  for (const { one, others } of news) {
    const numbers = others.map(({ numberText, title }) => numberText ?? title)
    const delegateIds = first(addresseesOf(one))
    const unitIds = first(one.assignments.filter(isInForce).map(({ unitId }) => unitId))
    await recordEvent(tx, actor, {
      type,
      subjectId: one.id,
      suggestionId: one.id,
      at,
      role: 'DELEGATE_OFFICE',
      data: { ...data, numbers, delegateIds, unitIds },
    })
  }
}
