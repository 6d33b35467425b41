import type { Assignment } from '../assignment/assignment'
import type { Suggestion } from './suggestion'

/** The facts of a suggestion to which nothing has happened yet; whoever makes one adds only what he knows. */
export const untouchedSuggestion = {
  status: 'DRAFT',
  version: 1,
  coSigners: [],
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
  returns: 0,
} as const satisfies Partial<Suggestion>

/** The same of a unit's part on the day of assignment. */
export const untouchedAssignment = {
  status: 'ASSIGNED',
  firstOpenedAt: null,
  acknowledgedAt: null,
  acknowledgedOn: null,
  acceptedBySilenceOn: null,
  endedOn: null,
  contacts: 0,
  opinionGiven: false,
  opinionInRound: false,
  pendingExtension: null,
  pendingPause: null,
  standingPause: null,
  pendingReturn: null,
  overruledOn: null,
  reply: null,
} as const satisfies Partial<Assignment>
