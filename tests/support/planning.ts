import { handIn } from './a-draft'
import { act, type Person, type TestUnit } from './people'
import type { Town } from './town'

export const planDays = { handedIn: '2022-02-23', registered: '2022-02-24', planned: '2022-02-25' } as const

/** Handed in and registered: it waits for assignment. */
export async function registered(town: Town, changes: object = {}): Promise<string> {
  const suggestionId = await handIn(town.lead, planDays.handedIn, changes)
  const categoryId = town.categories[0]
  await act(town.office, 'register-suggestion', { suggestionId, categoryId }, planDays.registered)
  return suggestionId
}

export const planned = (unit: TestUnit, role: string, part = '') => ({ unitId: unit.id, role, part })

type Stored = { version: number; units: { unitId: string }[]; by: string | null }
type Kept = { isKept: boolean; plan: Stored; together: { suggestionId: string; plan: Stored }[] }

export const plan = (by: Person, suggestionId: string, version: number, units: object[]) =>
  act<Kept>(by, 'save-assignment-plan', { suggestionId, version, units }, planDays.planned)

/** Registered and planned for these units. */
export async function plannedFor(town: Town, units: object[]) {
  const suggestionId = await registered(town)
  await plan(town.office, suggestionId, 0, units)
  return { suggestionId, version: 1 }
}

export const sendOut = (town: Town, rows: object[], answerBy = '2022-03-05') =>
  act(town.office, 'send-pre-assignment', { rows, answerBy }, planDays.planned)

export const assignAll = (town: Town, rows: object[], changes: object = {}, by = town.office) =>
  act<{ meetingId: string; suggestions: number; units: number }>(
    by,
    'assign-planned',
    { sessionId: town.sessionId, rows, heldOn: planDays.planned, place: '区人大常委会会议室', ...changes },
    planDays.planned,
  )
