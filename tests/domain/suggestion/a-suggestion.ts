import type { Assignment } from '@/lib/domain/assignment/assignment'
import { localDate } from '@/lib/domain/deadlines/local-date'
import type { HandlingRound, Suggestion } from '@/lib/domain/suggestion/suggestion'

/** A suggestion as it stands before anything has happened to it. */
export function aSuggestion(facts: Partial<Suggestion> = {}): Suggestion {
  return {
    id: 's',
    congressId: 'c',
    sessionId: 'session',
    title: '关于增设公交站的建议',
    status: 'DRAFT',
    version: 1,
    leadDelegateId: 'lead',
    coSigners: [],
    enteredById: 'p',
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

export function anAssignment(facts: Partial<Assignment> = {}): Assignment {
  return {
    id: 'a',
    unitId: 'u',
    unitName: '区交通局',
    unitKind: 'DEPARTMENT',
    assessmentGroup: 1,
    role: 'SOLE',
    status: 'ASSIGNED',
    assignedOn: localDate('2022-01-12'),
    dueOn: localDate('2022-04-12'),
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

export function aRound(facts: Partial<HandlingRound> = {}): HandlingRound {
  return {
    number: 1,
    openedOn: localDate('2022-01-12'),
    firstDueOn: localDate('2022-04-12'),
    dueOn: localDate('2022-04-12'),
    dueIsProvisional: false,
    statedDueOn: null,
    basis: 'DB 51',
    reason: null,
    closedOn: null,
    ...facts,
  }
}
