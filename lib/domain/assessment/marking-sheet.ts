import type { LocalDate } from '../deadlines/local-date'
import { type ReadingOf, standingOf } from '../paper/two-readings'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { Assessment, AssessmentMember } from './assessment'
import { itemJudgedBy, itemsJudgedBy, type Mark, markedValue, type TypedMark } from './judging'
import { marksAreOpen, panelOf } from './panel'
import type { Item } from './scheme'
import { assessmentWorkflow } from './workflow'

type WrittenMark = { readonly itemKey: string; readonly value: number; readonly words: string }

/** 纸质评分表 as one person reads it: the day of the signature, and a mark for each item of the group. */
export type SheetMarks = { readonly signedOn: LocalDate; readonly marks: readonly WrittenMark[] }
export type SheetReading = ReadingOf<SheetMarks>

/** 未录入、等第二人、自己录过、不一致、已提交、成员有异议: as whoever enters sheets finds one. */
export type SheetState = 'NONE' | 'SECOND' | 'MINE' | 'DIFFERENT' | 'IN' | 'DISPUTED'

/** Whoever marks in that group himself, or at all stands in it, is shown no sheet of it. */
export const isOfGroup = (
  { units, members }: Pick<Assessment, 'units' | 'members'>,
  unitId: string,
  personId: string,
): boolean => {
  const groupNo = units.find((one) => one.unitId === unitId)?.groupNo
  return members.some((member) => member.personId === personId && member.groupNo === groupNo)
}

/** Of a member who judges the unit. */
export function sheetMember(assessment: Assessment, unitId: string, memberId: string): AssessmentMember {
  const member = assessment.members.find(({ id }) => id === memberId)
  if (!member) throw new Refusal('not-found')
  if (!panelOf(assessment, unitId).some(({ id }) => id === memberId))
    throw new Refusal('sheet-not-of-panel', { member: member.name })
  return member
}

type Sheet = {
  readonly assessment: Assessment
  readonly unitId: string
  readonly memberId: string
  /** all marks of the unit */
  readonly marks: readonly Mark[]
  readonly items: readonly Item[]
}

/** Whole or not at all: what the member has left blank he is asked about, and nobody guesses it. */
export function readSheet(
  { assessment, unitId, memberId, marks, items }: Sheet,
  typed: { readonly signedOn: LocalDate; readonly marks: readonly TypedMark[] },
  by: { readonly personId: string; readonly today: LocalDate },
): SheetMarks {
  ensureOpen(assessmentWorkflow, assessment.state, 'judge')
  if (isOfGroup(assessment, unitId, by.personId)) throw new Refusal('sheet-of-own-group')
  const member = sheetMember(assessment, unitId, memberId)
  if (marks.some((one) => one.memberId === memberId && one.handedInAt))
    throw new Refusal('sheet-handed-in', { member: member.name })
  if (typed.signedOn > by.today) throw new Refusal('sheet-day-outside')
  const read = typed.marks.flatMap(({ itemKey, value, words }) => {
    const item = itemJudgedBy('GROUP', items, itemKey)
    return value === null ? [] : [{ itemKey, value: markedValue(item, value), words }]
  })
  const missing = itemsJudgedBy('GROUP', items).filter(({ key }) => !read.some(({ itemKey }) => itemKey === key))
  if (missing.length > 0) throw new Refusal('sheet-incomplete', { count: missing.length, item: missing[0]?.name ?? '' })
  return { signedOn: typed.signedOn, marks: read }
}

/** Spaces and punctuation are how somebody types, not what was written. */
const spelt = (words: string): string => words.replaceAll(/[\s\p{P}]/gu, '')

const isMarkedAlike = (one: WrittenMark | undefined, other: WrittenMark | undefined): boolean =>
  one?.value === other?.value && spelt(one?.words ?? '') === spelt(other?.words ?? '')

/** In which items two readings differ, and whether in the day. */
export function differencesOf(one: SheetMarks, other: SheetMarks) {
  const of = (sheet: SheetMarks, key: string) => sheet.marks.find(({ itemKey }) => itemKey === key)
  const keys = [...new Set([...one.marks, ...other.marks].map(({ itemKey }) => itemKey))]
  return {
    itemKeys: keys.filter((key) => !isMarkedAlike(of(one, key), of(other, key))),
    isOtherDay: one.signedOn !== other.signedOn,
  }
}

function areAlike(one: SheetMarks, other: SheetMarks): boolean {
  const { itemKeys, isOtherDay } = differencesOf(one, other)
  return itemKeys.length === 0 && !isOtherDay
}

export const sheetStanding = (readings: readonly SheetReading[]) => standingOf(readings, areAlike)

/** By its member, until the marks are open: afterwards he has seen what the others gave. */
export function disputeSheet(
  assessment: Assessment,
  unitId: string,
  { memberId, hasSheet, handedIn }: { memberId: string; hasSheet: boolean; handedIn: readonly string[] },
): void {
  ensureOpen(assessmentWorkflow, assessment.state, 'judge')
  if (!hasSheet || !handedIn.includes(memberId)) throw new Refusal('sheet-missing')
  if (marksAreOpen(assessment, unitId, handedIn)) throw new Refusal('marks-all-in')
}
