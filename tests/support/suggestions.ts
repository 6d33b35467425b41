import type { Assignment, ReplyState } from '@/lib/domain/assignment/assignment'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { limitPresets } from '@/lib/domain/deadlines/presets'
import type { Rules } from '@/lib/domain/deadlines/rules'
import type { Moment } from '@/lib/domain/moment'
import type { Handler } from '@/lib/domain/suggestion/assigning'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'

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
    status: 'DRAFT',
    version: 1,
    leadDelegateId: 'lead',
    coSigners: [],
    enteredById: 'person-1',
    number: null,
    numberText: null,
    categoryId: null,
    submittedAt: null,
    submittedOn: null,
    sentBackAt: null,
    sentBackReason: null,
    registeredAt: null,
    registeredOn: null,
    notAcceptedAt: null,
    notAcceptedGround: null,
    notAcceptedReason: null,
    assignedOn: null,
    dueOn: null,
    dueIsProvisional: false,
    trackedOn: null,
    concludedOn: null,
    withdrawnOn: null,
    archivedOn: null,
    mergedIntoId: null,
    round: 0,
    rounds: [],
    assignments: [],
    ratings: [],
    commitments: [],
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
    status: 'ASSIGNED',
    assignedOn: localDate('2022-03-01'),
    dueOn: localDate('2022-06-01'),
    dueIsProvisional: false,
    firstOpenedAt: null,
    acknowledgedAt: null,
    acknowledgedOn: null,
    endedOn: null,
    contacts: 0,
    opinionGiven: false,
    pendingExtension: null,
    pendingPause: null,
    standingPause: null,
    reply: null,
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
  ...facts,
})
