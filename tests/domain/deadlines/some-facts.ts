import type { AssignmentFacts, DeadlineFacts, RoundOfWork } from '@/lib/domain/deadlines/facts'
import { on } from './published-calendar'

const nothingDone = { firstContactOn: null, opinionOn: null, submittedOn: null, signedOn: null }

export const work = (done: Partial<RoundOfWork> = {}): RoundOfWork => ({ number: 1, ...nothingDone, ...done })

export const anAssignment = (more: Partial<AssignmentFacts> = {}): AssignmentFacts => ({
  id: 'lead',
  unitId: 'transport',
  role: 'LEAD',
  assignedOn: on('2022-03-01'),
  endedOn: null,
  acknowledgedOn: null,
  acceptedBySilenceOn: null,
  rounds: [work()],
  ...more,
})

/** Assigned on 1 March 2022 to one lead unit, and nothing done since. */
export const someFacts = (more: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  suggestionId: 'suggestion',
  period: 'INTER_SESSION',
  sessionClosesOn: on('2022-01-13'),
  submittedOn: on('2022-02-23'),
  intake: [
    { act: 'SUBMITTED', on: on('2022-02-23') },
    { act: 'REGISTERED', on: on('2022-02-24') },
  ],
  sentBackOn: null,
  assignedOn: on('2022-03-01'),
  trackedOn: null,
  closedOn: null,
  round: 1,
  rounds: [{ number: 1, openedOn: on('2022-03-01'), closedOn: null, statedDueOn: null }],
  assignments: [anAssignment()],
  extensions: [],
  pauses: [],
  ratings: [],
  commitments: [],
  notices: [],
  returns: [],
  ...more,
})
