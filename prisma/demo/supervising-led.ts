import type { Book, BookedEvent, Somebody } from './book'
import type { World, WorldUnit } from './world'

/** One key suggestion with what its supervision is told by. */
export type Led = {
  readonly world: World
  readonly book: Book
  readonly leader: Somebody
  readonly place: number
  readonly nominationId: string
  readonly suggestion: Book['suggestions'][number]
  readonly office: string
  readonly names: string[]
  readonly led: { leaderId?: string; governmentLeader?: string }
}

export type Part = { readonly assignmentId: string; readonly unit: WorldUnit }

export function tell(one: Led, type: BookedEvent['type'], moment: Date, more: Partial<BookedEvent>): void {
  const { suggestion, nominationId, world } = one
  const event = { subjectId: nominationId, suggestionId: suggestion.id as string, actor: world.officer }
  one.book.events.push({ ...event, role: 'DELEGATE_OFFICE', type, at: moment, data: {}, ...more })
}
