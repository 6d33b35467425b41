import type { Prisma } from '@/prisma/generated/client'
import type { Book, Somebody } from '../book'
import { chanceOf } from '../chance'
import type { NewId } from '../identifiers'
import { demonstrationAccounts } from '../people'
import { roster } from '../roster'
import { officeStaff } from '../staff'
import { assessmentGroups } from '../units'
import { known, type World } from '../world'
import { namedAt } from './calendar-of-assessment'

export type DemoMember = { readonly id: string; readonly groupNo: number; readonly person: Somebody } & Pick<
  Prisma.AssessmentMemberCreateManyInput,
  'capacity' | 'leads'
>

const capacities = ['SUPERVISION', 'GOVERNMENT', 'EXPERT'] as const

/** Three a group: the assessor who leads it, a delegate, and somebody from outside the committee. */
export function panelOf2022(world: World, book: Book, leaders: readonly Somebody[], newId: NewId) {
  const outside = officeStaff.furtherAssessors.map((name) => ({ id: newId(namedAt), name }))
  const delegates = delegatesOf(world, book)
  const named = (groupNo: number, person: Somebody, capacity: string, leads = false): DemoMember => ({
    ...{ id: newId(namedAt), groupNo, person, capacity, leads },
  })
  const members = leaders.flatMap((leader, place) => [
    named(place + 1, leader, 'CONGRESS', true),
    named(place + 1, delegates[place] as Somebody, 'DELEGATE'),
    named(place + 1, outside[place] as Somebody, capacities[place % capacities.length] as string),
  ])
  const office = { congressId: world.congressId, role: 'ASSESSOR', grantedAt: namedAt }
  const grants = members
    .filter(({ leads }) => !leads)
    .map(({ person, groupNo }) => ({ ...office, id: newId(namedAt), personId: person.id, assessmentGroup: groupNo }))
  return { members, people: outside.map((one) => ({ ...one, congressId: world.congressId })), grants }
}

/** One a group, who has no account; every other has led a suggestion that a unit of his group handles, and is barred from it. */
function delegatesOf(world: World, book: Book): Somebody[] {
  const accounts = new Set(demonstrationAccounts.map(({ name }) => name))
  const groupOf = new Map([...world.units.values()].map(({ unitId, assessmentGroup }) => [unitId, assessmentGroup]))
  const handlers = Map.groupBy(book.assignments, ({ suggestionId }) => suggestionId)
  const led = Map.groupBy(book.suggestions, ({ leadDelegateId }) => leadDelegateId)
  const handledBy = (delegateId: string) =>
    (led.get(delegateId) ?? []).flatMap(({ id }) => (handlers.get(String(id)) ?? []).map(({ unitId }) => unitId))
  const waiting = chanceOf('delegates among the assessors of 2022')
    .shuffled(roster.filter(({ name, mandateTo, former }) => !accounts.has(name) && !mandateTo && !former))
    .map(({ name }) => known(world.delegates, name))
  const taken = new Set<string>()
  return Array.from({ length: assessmentGroups }, (_, place) => {
    const isFit = (delegateId: string) => {
      const units = new Set(handledBy(delegateId).filter((unitId) => groupOf.get(unitId) === place + 1))
      return units.size === (place + 1) % 2
    }
    const found = waiting.find(({ id }) => !taken.has(id) && isFit(id))
    if (!found) throw new Error(`no delegate for group ${place + 1}`)
    taken.add(found.id)
    return found.person
  })
}
