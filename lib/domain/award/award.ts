import type { LocalDate } from '../deadlines/local-date'
import type { CallState } from './workflow'

/** 先进单位 先进工作者 优秀建议 */
export const awardKinds = ['UNIT', 'WORKER', 'SUGGESTION'] as const
export type AwardKind = (typeof awardKinds)[number]

/** 否决项: what bars whoever did it, as far as the call names it. A leak stands in no record and is noted by the office. */
export const vetoes = [
  'LATE_REPLY',
  'DISSATISFIED',
  'FALSE_CONTACT',
  'PRESSED_DELEGATE',
  'CLASS_INFLATED',
  'PROMISE_BROKEN',
  'LEAK',
] as const
export type Veto = (typeof vetoes)[number]

/** 代表工委 考核组 承办单位 代表团 */
export const nominators = ['OFFICE', 'GROUP', 'UNIT', 'DELEGATION'] as const
export type Nominator = (typeof nominators)[number]

/** 网上 来信 来电 来访 */
export const objectionChannels = ['ONLINE', 'LETTER', 'TELEPHONE', 'VISIT'] as const
export type ObjectionChannel = (typeof objectionChannels)[number]
export const objectionOutcomes = ['UPHELD', 'REJECTED'] as const
export type ObjectionOutcome = (typeof objectionOutcomes)[number]

/** Counted from the year's facts with the suggestions behind it, or noted by the office with its words. */
export type Finding = {
  readonly veto: Veto
  readonly source: 'COUNTED' | 'NOTED'
  readonly suggestionIds: readonly string[]
  readonly words: string
}

export type Candidate = {
  readonly id: string
  readonly unitId: string | null
  readonly unit: string | null
  /** of a worker; otherwise empty */
  readonly person: string
  readonly post: string
  readonly suggestionId: string | null
  readonly number: string | null
  readonly title: string | null
  readonly nominator: Nominator
  readonly nominatorName: string
  readonly nominatedById: string
  readonly nominatedOn: LocalDate
  readonly reason: string
  readonly isTakenBack: boolean
  readonly takeBackReason: string
  /** of the unit, in the year's assessment; null where it stands in no comparison */
  readonly band: number | null
  readonly findings: readonly Finding[]
  readonly place: number | null
  readonly placeReason: string
  /** to be commended: by the meeting, or because it follows one that was struck */
  readonly agreed: boolean
  readonly followedOn: LocalDate | null
  readonly followReason: string
  readonly struckOn: LocalDate | null
  readonly strikeReason: string
  readonly certificate: number | null
}

export type Objection = {
  readonly id: string
  readonly candidateId: string
  readonly channel: ObjectionChannel
  readonly name: string
  readonly words: string
  readonly raisedOn: LocalDate
  readonly raisedById: string
  readonly outcome: ObjectionOutcome | null
  readonly answer: string
  readonly answeredOn: LocalDate | null
}

export type AwardCall = {
  readonly id: string
  readonly congressId: string
  readonly assessmentId: string
  readonly year: number
  readonly kind: AwardKind
  readonly name: string
  readonly quota: number
  /** how many each group, unit or delegation may nominate */
  readonly each: number
  readonly basis: string
  readonly decidingBody: string
  readonly vetoes: readonly Veto[]
  readonly noticeDays: number
  readonly state: CallState
  readonly calledOn: LocalDate
  readonly checkedOn: LocalDate | null
  readonly metOn: LocalDate | null
  readonly meeting: string
  readonly meetingWords: string
  readonly noticeFrom: LocalDate | null
  readonly noticeUntil: LocalDate | null
  readonly decidedOn: LocalDate | null
  readonly decisionNumber: string
  readonly decisionWords: string
  readonly stoppedOn: LocalDate | null
  readonly stopReason: string
  readonly candidates: readonly Candidate[]
  readonly objections: readonly Objection[]
}

export const standings = ['TAKEN_BACK', 'BARRED', 'STRUCK', 'AWARDED', 'AGREED', 'SHORTLISTED', 'NOMINATED'] as const
export type Standing = (typeof standings)[number]

/** The only place where it is said how a candidate stands. */
export function standingOf(candidate: Candidate): Standing {
  if (candidate.isTakenBack) return 'TAKEN_BACK'
  if (candidate.findings.length > 0) return 'BARRED'
  if (candidate.struckOn) return 'STRUCK'
  if (candidate.certificate !== null) return 'AWARDED'
  if (candidate.agreed) return 'AGREED'
  return candidate.place === null ? 'NOMINATED' : 'SHORTLISTED'
}

const byPlace = (one: Candidate, other: Candidate) => (one.place ?? 0) - (other.place ?? 0)

/** Those who stand for it in order of the shortlist. */
export const standing = ({ candidates }: AwardCall, ...as: Standing[]): Candidate[] =>
  candidates.filter((one) => as.includes(standingOf(one))).sort(byPlace)

/** Whoever follows when one is struck: the first of the shortlist who was not agreed to. */
export const nextOnList = (call: AwardCall): Candidate | undefined => standing(call, 'SHORTLISTED')[0]

/** From the first day of the notice it is for everybody; before, it is kept, and for good when it is stopped before. */
export const isNotified = (
  { noticeFrom, stoppedOn }: Pick<AwardCall, 'noticeFrom' | 'stoppedOn'>,
  today: LocalDate,
): boolean => noticeFrom !== null && noticeFrom <= today && (stoppedOn === null || noticeFrom <= stoppedOn)

/** 公示中 公示期满 已决定 */
export type NoticeStage = 'RUNNING' | 'OVER' | 'DECIDED'

export const noticeStage = (
  { noticeUntil, decidedOn }: { readonly noticeUntil: LocalDate; readonly decidedOn: LocalDate | null },
  today: LocalDate,
): NoticeStage => (decidedOn ? 'DECIDED' : today > noticeUntil ? 'OVER' : 'RUNNING')
