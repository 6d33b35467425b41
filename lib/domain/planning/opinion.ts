import type { UnitKind } from '../assignment/assignment'
import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import type { SuggestionStatus } from '../suggestion/workflow'

export const parties = ['UNIT', 'DELEGATE', 'GOVERNMENT'] as const
export type Party = (typeof parties)[number]

export const opinionAnswers = ['AGREED', 'OTHER_UNIT'] as const
export type OpinionAnswer = (typeof opinionAnswers)[number]

/** One party's opinion on a plan; without an answer it is silence, which is not agreement. */
export type Opinion = {
  readonly id: string
  readonly congressId: string
  readonly suggestionId: string
  readonly suggestionStatus: SuggestionStatus
  readonly leadDelegateId: string
  readonly party: Party
  readonly unitId: string | null
  readonly unitName: string | null
  readonly askedKinds: readonly UnitKind[]
  readonly answerBy: LocalDate
  readonly isSuperseded: boolean
  readonly answer: OpinionAnswer | null
}

export type GivenOpinion = {
  readonly answer: OpinionAnswer
  readonly reason: string
  readonly proposedUnitId: string | null
}

/** Until its day an answer may be changed; whoever does not agree says why and whose it is. */
export function ensureAnswerable(opinion: Opinion, given: GivenOpinion, { today }: Moment): void {
  if (opinion.isSuperseded || opinion.suggestionStatus !== 'PRE_ASSIGNED') throw new Refusal('opinion-not-asked')
  if (today > opinion.answerBy) throw new Refusal('opinion-too-late', { lastDay: opinion.answerBy })
  if (given.answer === 'AGREED') return
  if (!given.proposedUnitId || given.reason === '') throw new Refusal('opinion-without-proposal')
  if (given.proposedUnitId === opinion.unitId) throw new Refusal('opinion-proposes-itself')
}
