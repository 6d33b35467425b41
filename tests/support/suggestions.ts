import type { Assignment, ReplyState } from '@/lib/domain/assignment/assignment'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { limitPresets } from '@/lib/domain/deadlines/presets'
import type { Rules } from '@/lib/domain/deadlines/rules'
import type { Moment } from '@/lib/domain/moment'
import type { Handler } from '@/lib/domain/suggestion/assigning'
import type { HandlingRound, Suggestion } from '@/lib/domain/suggestion/suggestion'
import { untouchedAssignment, untouchedSuggestion } from '@/lib/domain/suggestion/untouched'

/** Noon of a day in Jiyang. */
export const noonOf = (day: string): Moment => ({ now: new Date(`${day}T04:00:00Z`), today: localDate(day) })

/** A calendar without holidays, so that only weekends rest. */
export const plainRules: Rules = {
  limits: limitPresets.shandong,
  calendar: { publishedYears: new Set([2021, 2022, 2023]), holidays: new Map(), makeUpWorkdays: new Map() },
}

export function aDraft(facts: Partial<Suggestion> = {}): Suggestion {
  return {
    id: 'suggestion-1',
    congressId: 'congress-1',
    sessionId: 'session-1',
    title: 'A bus to the new hospital',
    ...untouchedSuggestion,
    leadDelegateId: 'lead',
    enteredById: 'person-1',
    ...facts,
  }
}

export const handler = (unitId: string, role: Handler['role'], part: string | null = null): Handler => ({
  unitId,
  unitName: `unit ${unitId}`,
  unitKind: 'DEPARTMENT',
  assessmentGroup: 1,
  role,
  part,
})

export function anAssignment(facts: Partial<Assignment> = {}): Assignment {
  return {
    id: 'assignment-1',
    unitId: 'unit-1',
    unitName: 'unit 1',
    unitKind: 'DEPARTMENT',
    assessmentGroup: 1,
    role: 'SOLE',
    ...untouchedAssignment,
    assignedOn: localDate('2022-03-01'),
    dueOn: localDate('2022-06-01'),
    dueIsProvisional: false,
    ...facts,
  }
}

export const aReply = (facts: Partial<ReplyState> = {}): ReplyState => ({
  id: 'reply-1',
  version: 1,
  submittedAt: null,
  returnedAt: null,
  signedAt: null,
  meaning: 'SOLVED',
  claimed: 'SOLVED',
  delegateAgrees: null,
  officeAgrees: null,
  notOurs: [],
  ...facts,
})

export function aRound(facts: Partial<HandlingRound> = {}): HandlingRound {
  return {
    number: 1,
    openedOn: localDate('2022-03-01'),
    firstDueOn: localDate('2022-06-01'),
    dueOn: localDate('2022-06-01'),
    dueIsProvisional: false,
    statedDueOn: null,
    basis: 'DB 51',
    reason: null,
    closedOn: null,
    ...facts,
  }
}
