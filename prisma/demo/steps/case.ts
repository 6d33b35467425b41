import type { Role } from '@/lib/domain/access/actor'
import type { Assignment } from '@/lib/domain/assignment/assignment'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import type { EventType } from '@/lib/domain/events'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import type { Prisma } from '@/prisma/generated/client'
import type { Book, Somebody } from '../book'
import type { UnitCode } from '../types'
import { known, type World } from '../world'

/** One suggestion on its way: each step goes through the rules of the house and leaves its rows in the book. */
export type Case = {
  readonly world: World
  readonly book: Book
  readonly lead: Somebody
  readonly draft: Omit<Prisma.SuggestionCreateManyInput, 'status' | 'leadDelegateId' | 'enteredById'>
  suggestion: Suggestion
}

export type Who = { by: Somebody; role: Role }

export function note(
  one: Case,
  type: EventType,
  who: Who | null,
  at: Date,
  data: Prisma.InputJsonObject,
  subjectId?: string,
) {
  const { id } = one.suggestion
  one.book.events.push({
    type,
    subjectId: subjectId ?? id,
    suggestionId: id,
    actor: who?.by ?? null,
    role: who?.role ?? null,
    at,
    data,
  })
}

export const officerOf = (one: Case): Who => ({ by: one.world.officer, role: 'DELEGATE_OFFICE' })
export const leadOf = (one: Case): Who => ({ by: one.lead, role: 'DELEGATE' })
export const clerkOf = (one: Case, code: UnitCode): Who => ({
  by: known(one.world.units, code).clerk,
  role: 'UNIT_CLERK',
})
export const headOf = (one: Case, code: UnitCode): Who => ({ by: known(one.world.units, code).head, role: 'UNIT_HEAD' })

export function assignmentOf(one: Case, code: UnitCode): Assignment {
  const { unitId } = known(one.world.units, code)
  const found = one.suggestion.assignments.find((assignment) => assignment.unitId === unitId)
  return assignmentIn(one.suggestion, found?.id ?? '')
}
