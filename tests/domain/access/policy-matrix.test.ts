import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { returnStages } from '@/lib/domain/assignment/return-stage'
import { type AssignmentMove, assignmentMoves, assignmentStatuses } from '@/lib/domain/assignment/workflow'
import { contactPolicy } from '@/lib/domain/contact/policy'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { assignmentMovesOpenTo, movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { NonAcceptance } from '@/lib/domain/suggestion/suggestion'
import { type SuggestionMove, suggestionMoves, suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import { aDraft, anAssignment, aRound } from '@/tests/support/suggestions'
import { contactMatrix } from './contact-matrix'
import { assistMatrix, decidersAt, leadMatrix, type Subject, seesIt, subjects, suggestionMatrix } from './policy-matrix'

const grants: Record<Subject, Grant[]> = {
  'lead delegate': [{ role: 'DELEGATE', delegateId: 'lead' }],
  'co-signer': [{ role: 'DELEGATE', delegateId: 'confirmed' }],
  'invited co-signer': [{ role: 'DELEGATE', delegateId: 'invited' }],
  'declined co-signer': [{ role: 'DELEGATE', delegateId: 'declined' }],
  'other delegate': [{ role: 'DELEGATE', delegateId: 'other' }],
  'lead delegate whose mandate ended': [],
  'liaison officer of the delegation': [{ role: 'DELEGATION_OFFICER', delegationId: 'delegation-1' }],
  'liaison officer of another delegation': [{ role: 'DELEGATION_OFFICER', delegationId: 'delegation-2' }],
  'clerk of the lead unit': [{ role: 'UNIT_CLERK', unitId: 'lead-unit' }],
  'head of a section of the lead unit': [{ role: 'UNIT_SECTION', unitId: 'lead-unit' }],
  'head of the lead unit': [{ role: 'UNIT_HEAD', unitId: 'lead-unit' }],
  'clerk of the assisting unit': [{ role: 'UNIT_CLERK', unitId: 'assisting-unit' }],
  'head of the assisting unit': [{ role: 'UNIT_HEAD', unitId: 'assisting-unit' }],
  'clerk of a unit withdrawn from it': [{ role: 'UNIT_CLERK', unitId: 'former-unit' }],
  'clerk of a unit asked beforehand': [{ role: 'UNIT_CLERK', unitId: 'asked-unit' }],
  'clerk of another unit': [{ role: 'UNIT_CLERK', unitId: 'other-unit' }],
  'head of another unit': [{ role: 'UNIT_HEAD', unitId: 'other-unit' }],
  'government office': [{ role: 'GOVERNMENT_OFFICE' }],
  'delegate office': [{ role: 'DELEGATE_OFFICE' }],
  'committee leader': [{ role: 'COMMITTEE_LEADER' }],
  'assessor of the group': [{ role: 'ASSESSOR', assessmentGroup: 3 }],
  'assessor of the group barred from it': [
    { role: 'ASSESSOR', assessmentGroup: 3, barredUnits: ['lead-unit', 'assisting-unit'] },
  ],
  'assessor of another group': [{ role: 'ASSESSOR', assessmentGroup: 4 }],
  'system administrator': [{ role: 'SYSTEM_ADMINISTRATOR' }],
  'security administrator': [{ role: 'SECURITY_ADMINISTRATOR' }],
  'audit administrator': [{ role: 'AUDIT_ADMINISTRATOR' }],
  'person without a role': [],
}

const actor = (subject: Subject): Actor => ({
  personId: 'person',
  accountId: 'account',
  signInId: 'sign-in',
  name: subject,
  congress: { id: 'congress-1', name: 'congress', shortName: 'c', timeZone: 'Asia/Shanghai', isDemonstration: false },
  grants: grants[subject],
})

const leadPart = anAssignment({ id: 'a1', unitId: 'lead-unit', role: 'LEAD', assessmentGroup: 3 })
const assistPart = anAssignment({ id: 'a2', unitId: 'assisting-unit', role: 'ASSIST', assessmentGroup: 3 })
const formerPart = anAssignment({
  id: 'a3',
  unitId: 'former-unit',
  status: 'ENDED',
  endedOn: localDate('2022-03-04'),
  assessmentGroup: 4,
})

const pause = { id: 'p', ground: 'AGREED_STOP' } as const

/** A request is decided where there is one, a pause ended where one stands. */
function clockFor(move: AssignmentMove) {
  if (move === 'decidePause') return { pendingPause: { ...pause, requestedFrom: localDate('2022-04-01') } }
  if (move === 'strikeContact') return { contacts: 1, heard: 1 }
  if (move === 'overruleReturn' || move === 'reassign')
    return { pendingReturn: { id: 'r', ordinal: 1, stage: 'OFFICE' as const } }
  return move === 'endPause' ? { standingPause: { ...pause, from: localDate('2022-04-01') } } : {}
}

const suggestionIn = (status: (typeof suggestionStatuses)[number]) =>
  aDraft({
    status,
    delegationId: 'delegation-1',
    coSigners: [
      { delegateId: 'confirmed', state: 'CONFIRMED' },
      { delegateId: 'invited', state: 'INVITED' },
      { delegateId: 'declined', state: 'DECLINED' },
    ],
    askedUnits: [{ unitId: 'asked-unit', unitKind: 'COURT' }],
    assignments: [leadPart, assistPart, formerPart],
  })

/** A refusal can be objected to, its objection decided, the text taken up again: each where it is so. */
function refusedFor(move: SuggestionMove): NonAcceptance {
  const objectedOn = move === 'decideObjection' ? localDate('2022-03-02') : null
  const refused = { id: 'n', refusedById: 'officer', outcome: 'RETURNED', decision: null } as const
  return { ...refused, objectedOn, lastDayToObject: localDate('2022-03-14') }
}

/** In the first round a request waits or was declined; in the second nobody was content. A closed round is corrected. */
function ratedFor(move: SuggestionMove) {
  if (!isOfRating(move)) return {}
  const by = (delegateId: string) =>
    ({ delegateId, attitude: 'SATISFIED', process: 'SATISFIED', result: 'DISSATISFIED', ratedOn: day }) as const
  const atAnEnd = move === 'takeWay' || move === 'consentToClose'
  const round = atAnEnd || move === 'correctRating' ? 2 : 1
  const decision = move === 'insistOnAgain' ? ('DECLINED' as const) : null
  const request = { id: 'q', round: 1, ordinal: 1, decideBy: day, decision, insistBy: day }
  const raters = move === 'enterPaperRating' ? [] : ['lead', 'confirmed']
  return {
    round,
    rounds: [aRound({ closedOn: round === 2 ? day : null }), ...(round === 2 ? [aRound({ number: 2 })] : [])],
    ratings: raters.flatMap((id) => [{ ...by(id), round }, ...(round === 2 ? [{ ...by(id), round: 1 }] : [])]),
    againRequests: atAnEnd ? [] : [request],
  }
}

const day = localDate('2022-05-12')
const ofRatings: readonly SuggestionMove[] = [
  ...(['changeRating', 'correctRating', 'enterPaperRating'] as const),
  ...(['declineAgain', 'insistOnAgain', 'takeWay', 'consentToClose'] as const),
]
const isOfRating = (move: SuggestionMove): boolean => ofRatings.includes(move)

describe.each(subjects)('%s', (subject) => {
  test('sees what the matrix says', () => {
    for (const status of suggestionStatuses) {
      expect.soft(suggestionPolicy.view(actor(subject), suggestionIn(status)), status).toBe(seesIt(subject, status))
    }
  })

  test('decides an objection at the stage that the matrix says', () => {
    for (const stage of returnStages) {
      const objected = {
        ...leadPart,
        status: 'RETURN_REQUESTED' as const,
        pendingReturn: { id: 'r', ordinal: 1, stage },
      }
      const open = assignmentMovesOpenTo(actor(subject), objected, { status: 'RETURN_REQUESTED' })
      for (const move of ['overruleReturn', 'reassign'] as const)
        expect.soft(open.includes(move), `${move} at ${stage}`).toBe(decidersAt[stage].includes(subject))
    }
  })

  test('says of a contact what the matrix says', () => {
    const met = ['lead', 'confirmed'].map((delegateId) => ({ delegateId }))
    const of = { suggestion: suggestionIn('IN_PROGRESS'), contact: { met } }
    for (const act of ['answer', 'sayNobodyCame', 'settle'] as const)
      expect.soft(contactPolicy[act](actor(subject), of), act).toBe(contactMatrix[act].includes(subject))
  })

  test('does with a suggestion what the matrix says', () => {
    for (const status of suggestionStatuses) {
      for (const move of suggestionMoves) {
        const facts = { nonAcceptance: refusedFor(move), ...ratedFor(move) }
        const open = movesOpenTo(actor(subject), { ...suggestionIn(status), ...facts })
        const written = suggestionMatrix[status]?.[move]?.includes(subject) ?? false
        expect.soft(open.includes(move), `${move} in ${status}`).toBe(written)
      }
    }
  })

  test.each([
    ['lead', leadPart, leadMatrix],
    ['assist', assistPart, assistMatrix],
  ] as const)('does with the assignment to %s what the matrix says', (_, part, matrix) => {
    for (const status of assignmentStatuses) {
      for (const move of assignmentMoves) {
        const open = assignmentMovesOpenTo(
          actor(subject),
          { ...part, ...clockFor(move), status },
          { status: 'IN_PROGRESS' },
        )
        const written = matrix[status]?.[move]?.includes(subject) ?? false
        const reachable =
          part.role === 'LEAD'
            ? status !== 'OPINION_GIVEN'
            : ['ASSIGNED', 'RETURN_REQUESTED', 'ACKNOWLEDGED', 'OPINION_GIVEN', 'ENDED'].includes(status)
        if (reachable) expect.soft(open.includes(move), `${move} in ${status}`).toBe(written)
      }
    }
  })
})

test('what the government office coordinates is the government’s: a court alone is not', () => {
  const court = aDraft({ status: 'IN_PROGRESS', assignments: [{ ...leadPart, unitKind: 'COURT' }] })
  expect(suggestionPolicy.view(actor('government office'), court)).toBe(false)
})

test('who works where it is rated does nothing that is open or shut by the rating, whatever else he is', () => {
  const clerk: Grant = { role: 'UNIT_CLERK', unitId: 'lead-unit' }
  const sealed = [...ofRatings, 'rate', 'rateBeside', 'handleAgain', 'track', 'conclude'] as const
  for (const other of ['delegate office', 'lead delegate', 'co-signer', 'committee leader'] as const) {
    const who = { ...actor(other), grants: [...grants[other], clerk] }
    for (const status of suggestionStatuses) {
      for (const move of sealed) {
        const open = movesOpenTo(who, { ...suggestionIn(status), ...ratedFor(move) })
        expect.soft(open.includes(move), `${other}: ${move} in ${status}`).toBe(false)
      }
    }
  }
})
