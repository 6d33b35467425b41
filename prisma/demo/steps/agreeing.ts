import { withAssignment } from '@/lib/domain/assignment/handling'
import { type ClassCase, type Classed, confirmClass, judgeClass } from '@/lib/domain/reply/class-moves'
import type { UnitCode } from '../types'
import { assignmentOf, type Case, leadOf, note, officerOf, type Who } from './case'

/** The lead delegate says whether what the unit calls solved is solved. */
export function judgeAsSolved(one: Case, unit: UnitCode, agrees: boolean, at: Date, reason = ''): void {
  const type = agrees ? 'reply.class-agreed' : 'reply.class-disagreed'
  const act = agrees ? 'AGREED' : 'DISAGREED'
  keep(one, unit, judgeClass(caseOf(one, unit), agrees), { act, type, who: leadOf(one), at, reason })
}

export function confirmAsSolved(one: Case, unit: UnitCode, at: Date): void {
  const said = { act: 'CONFIRMED', type: 'reply.class-confirmed', reason: '' } as const
  keep(one, unit, confirmClass(caseOf(one, unit)), { ...said, who: officerOf(one), at })
}

const caseOf = (one: Case, unit: UnitCode): ClassCase => ({
  suggestion: one.suggestion,
  assignment: assignmentOf(one, unit),
})

type Said = {
  act: string
  type: 'reply.class-agreed' | 'reply.class-disagreed' | 'reply.class-confirmed'
  who: Who
  at: Date
  reason: string
}

function keep(one: Case, unit: UnitCode, reply: Classed, { act, type, who, at, reason }: Said): void {
  const assignment = assignmentOf(one, unit)
  one.suggestion = withAssignment(one.suggestion, assignment.id, { reply })
  const row = one.book.replies.find(({ id }) => id === reply.id)
  const { delegateAgrees, officeAgrees, meaning } = reply
  const letter = String(row?.answerLetter ?? '')
  Object.assign(row ?? {}, { delegateAgrees, officeAgrees })
  const by = { role: who.role, byId: who.by.id, at }
  one.book.classChanges.push({
    congressId: one.suggestion.congressId,
    replyId: reply.id,
    ...{ act, meaning, letter, reason, ...by },
  })
  const data = { unit: assignment.unitName, letter, ...(reason ? { reason } : {}) }
  note(one, type, who, at, data, reply.id)
}
