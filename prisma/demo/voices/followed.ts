import { addDays, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import type { Book } from '../book'
import type { World } from '../world'
import { receptions } from './plan'

/** A suggestion of the year, as a voice can go into it. */
export type Became = {
  readonly suggestionId: string
  readonly numberText: string
  /** without the frame of a title */
  readonly matter: string
  readonly lead: string
  readonly submittedOn: LocalDate
}

export function suggestionsOf(world: World, { suggestions }: Book): Became[] {
  const names = new Map([...world.delegates].map(([name, { id }]) => [id, name]))
  return suggestions.flatMap(({ id, numberText, title, leadDelegateId, submittedOn, sessionId }) => {
    if (!id || !numberText || !submittedOn || sessionId !== world.sessions.get(2022)) return []
    const matter = String(title ?? '')
      .replace(/^关于/, '')
      .replace(/的建议$/, '')
    const day = localDate(
      new Date(String(submittedOn instanceof Date ? submittedOn.toISOString() : submittedOn))
        .toISOString()
        .slice(0, 10),
    )
    return [
      {
        suggestionId: String(id),
        numberText: String(numberText),
        matter,
        lead: names.get(leadDelegateId) ?? '',
        submittedOn: day,
      },
    ]
  })
}

const soon = 30

/** Between the sessions a reception day brought forth what was handed in within a month after it; one of each spring day. */
export function becameAfterReceptions(suggestions: readonly Became[]): Map<string, Became> {
  const taken = new Set<string>()
  const found = new Map<string, Became>()
  for (const { heldOn } of receptions.slice(0, 3)) {
    const day = localDate(heldOn)
    const next = suggestions.find(
      ({ suggestionId, submittedOn }) =>
        submittedOn > day && submittedOn <= addDays(day, soon) && !taken.has(suggestionId),
    )
    if (!next) throw new Error(`nothing was handed in after ${heldOn}`)
    taken.add(next.suggestionId)
    found.set(heldOn, next)
  }
  return found
}
