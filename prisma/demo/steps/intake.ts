import { createHash } from 'node:crypto'
import { townsNamed } from '@/lib/domain/matters/towns-named'
import { assignTo, type Handler } from '@/lib/domain/suggestion/assigning'
import { register, sendBack, submit } from '@/lib/domain/suggestion/intake'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { untouchedSuggestion } from '@/lib/domain/suggestion/untouched'
import type { Book } from '../book'
import { momentAt } from '../days'
import { congressName } from '../terms'
import type { UnitCode } from '../types'
import { known, rules, type World, type WorldDelegate } from '../world'
import { type Case, leadOf, note, officerOf } from './case'

export type Paper = {
  title: string
  situation: string
  analysis: string
  asks: readonly string[]
  categoryId: string | null
  year: number
  isBill?: boolean
  period: 'IN_SESSION' | 'INTER_SESSION'
}

const fingerprint = ({ title, situation, analysis, asks }: Paper) =>
  createHash('sha256')
    .update(JSON.stringify([title, situation, analysis, asks]))
    .digest('hex')

export function draft(world: World, book: Book, lead: WorldDelegate, paper: Paper, at: Date): Case {
  const id = world.newId(at)
  const { asks, year, isBill, ...text } = paper
  const { congressId } = world
  const sessionId = known(world.sessions, year)
  const suggestion = {
    ...blank(lead),
    id,
    congressId,
    sessionId,
    title: text.title,
    categoryId: text.categoryId,
    askCount: asks.length,
  }
  const origin = isBill ? 'BILL_CONVERTED' : 'SUGGESTION'
  const townIds = townsNamed(text.title, world.towns, congressName).map((town) => town.id)
  const row = { ...text, townIds, id, congressId, sessionId, origin, delegationId: lead.delegationId, createdAt: at }
  for (const [place, ask] of asks.entries())
    book.asks.push({ id: world.newId(at), congressId, suggestionId: id, ordinal: place + 1, text: ask })
  const one: Case = { world, book, lead: lead.person, draft: row, suggestion }
  note(one, 'suggestion.drafted', leadOf(one), at, { version: 1, sha256: fingerprint(paper) })
  return one
}

/** Co-signers confirmed by their own act before the paper was handed in. */
export function coSign(one: Case, coSigners: readonly WorldDelegate[], at: Date): void {
  const { congressId, id: suggestionId } = one.suggestion
  for (const [place, { id: delegateId }] of coSigners.entries()) {
    const row = { id: one.world.newId(at), congressId, suggestionId, delegateId, ordinal: place + 1 }
    one.book.coSignatures.push({ ...row, state: 'CONFIRMED', decidedAt: at })
  }
  const coSigned = coSigners.map(({ id }) => ({ delegateId: id, state: 'CONFIRMED' as const }))
  one.suggestion = { ...one.suggestion, coSigners: coSigned }
}

export function handIn(one: Case, paper: Paper, at: Date): void {
  one.suggestion = submit(one.suggestion, momentAt(at))
  const data = { version: 1, sha256: fingerprint(paper), asks: paper.asks.length }
  note(one, 'suggestion.submitted', leadOf(one), at, data)
}

export function handBack(one: Case, reason: string, at: Date): void {
  one.suggestion = sendBack(one.suggestion, reason, momentAt(at))
  note(one, 'suggestion.sent-back', officerOf(one), at, { reason })
}

export function enter(one: Case, number: number, categoryId: string, at: Date): void {
  const numberText = String(number)
  one.suggestion = register(one.suggestion, { categoryId, number, numberText }, momentAt(at))
  note(one, 'suggestion.registered', officerOf(one), at, { number: numberText })
}

export type Part = Pick<Handler, 'role' | 'part'> & { unit: UnitCode }

export function assign(one: Case, parts: readonly Part[], at: Date): void {
  const handlers = parts.map(({ unit, role, part }) => ({ ...known(one.world.units, unit), role, part }))
  const { suggestion, round } = assignTo(one.suggestion, handlers, momentAt(at), rules)
  const assignments = suggestion.assignments.map((assignment) => ({ ...assignment, id: one.world.newId(at) }))
  one.suggestion = { ...suggestion, assignments }
  for (const [place, assignment] of assignments.entries())
    one.book.assignments.push({
      id: assignment.id,
      congressId: one.suggestion.congressId,
      suggestionId: one.suggestion.id,
      unitId: assignment.unitId,
      role: assignment.role,
      part: parts[place]?.part ?? null,
      status: assignment.status,
      assignedAt: at,
      assignedOn: assignment.assignedOn,
      dueOn: assignment.dueOn,
    })
  const units = handlers.map(({ unitName, role }) => ({ name: unitName, role }))
  note(one, 'suggestion.assigned', officerOf(one), at, { units, dueOn: round.dueOn })
}

const blank = (lead: WorldDelegate): Omit<Suggestion, 'id' | 'congressId' | 'sessionId' | 'title' | 'categoryId'> => ({
  ...untouchedSuggestion,
  leadDelegateId: lead.id,
  enteredById: lead.person.id,
})
