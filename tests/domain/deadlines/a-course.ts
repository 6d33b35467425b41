import { custodyOf } from '@/lib/domain/deadlines/custody'
import type { AssignmentFacts, DeadlineFacts, RoundOfWork } from '@/lib/domain/deadlines/facts'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import { limitPresets } from '@/lib/domain/deadlines/presets'
import type { Rules } from '@/lib/domain/deadlines/rules'
import { on, published } from './published-calendar'

export const shandong: Rules = { limits: limitPresets.shandong, calendar: published }

const work: RoundOfWork = {
  number: 1,
  firstContactOn: null,
  opinionOn: null,
  submittedOn: null,
  signedOn: null,
}

/** A unit's part, with its days of the first round, or of several. */
export const unit = (
  id: string,
  { rounds = [{}], ...more }: Omit<Partial<AssignmentFacts>, 'rounds'> & { rounds?: Partial<RoundOfWork>[] } = {},
): AssignmentFacts => ({
  id,
  unitId: `unit-${id}`,
  role: 'LEAD',
  assignedOn: on('2022-03-01'),
  endedOn: null,
  acknowledgedOn: on('2022-03-03'),
  acceptedBySilenceOn: null,
  rounds: rounds.map((one, place) => ({ ...work, number: place + 1, ...one })),
  ...more,
})

export const assist = (id: string, opinionOn: string | null = null): AssignmentFacts =>
  unit(id, { role: 'ASSIST', rounds: [{ opinionOn: opinionOn ? on(opinionOn) : null }] })

/** Handed in on 23 February 2022, registered the next day, assigned to one unit on 1 March. */
export const course = (more: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  suggestionId: 's',
  period: 'INTER_SESSION',
  sessionClosesOn: on('2022-01-20'),
  submittedOn: on('2022-02-23'),
  sentBackOn: null,
  intake: [
    { act: 'SUBMITTED', on: on('2022-02-23') },
    { act: 'REGISTERED', on: on('2022-02-24') },
  ],
  assignedOn: on('2022-03-01'),
  trackedOn: null,
  closedOn: null,
  round: 1,
  rounds: [{ number: 1, openedOn: on('2022-03-01'), closedOn: null, statedDueOn: null }],
  assignments: [unit('a')],
  extensions: [],
  pauses: [],
  ratings: [],
  commitments: [],
  notices: [],
  returns: [],
  ...more,
})

export const spansOf = (facts: DeadlineFacts) => custodyOf(facts, ledgerOf(facts, shandong))

/** 'LEAD a handling 2022-03-03' */
export const story = (more: Partial<DeadlineFacts>) =>
  spansOf(course(more)).map(({ holder, assignmentId, reason, from }) =>
    [holder, assignmentId ?? '-', reason, from].join(' '),
  )
