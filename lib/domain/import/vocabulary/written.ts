import type { RatingMark } from '@/lib/domain/rating/rating'
import type { ClassStanding } from '@/lib/domain/reply/class-standing'
import type { Publicity } from '@/lib/domain/reply/publicity'
import type { CameAbout, RaisedBefore } from '@/lib/domain/suggestion/form-fields'
import type { PublicityWish } from '@/lib/domain/suggestion/suggestion'

/** The words in which we write a list out: each is one that we read. */
export const publicityWritten: Readonly<Record<Publicity, string>> = {
  FULL: '公开',
  SUMMARY: '摘要公开',
  NONE: '不公开',
}
export const ratingWritten: Readonly<Record<RatingMark, string>> = {
  SATISFIED: '满意',
  BASICALLY_SATISFIED: '基本满意',
  UNDERSTOOD: '理解',
  DISSATISFIED: '不满意',
}
export const listComma = '、'
export const separateMark = '分办：'
export const interSessionMark = '闭会期间'
export const sessionWritten = (term: number, session: number) => `第${term}届第${session}次会议`
export const statusHeader = '状态'
export const originHeader = '来源'
export const billWritten = (number: string | null) => (number ? `议案转建议（${number}）` : '议案转建议')

/** Columns of the paper form; an import passes over them. */
export const formHeaders = [
  '地点',
  '形成方式',
  '多年多次提出',
  '书面答复要求',
  '录入',
  '代表意愿',
  '公开决定',
  '身份保密',
] as const
export const decidedWritten: Readonly<Record<PublicityWish, string>> = {
  FULL: '全文公开',
  TITLE_ONLY: '只公开题目',
  NONE: '不公开',
}
export const cameAboutWritten: Readonly<Record<CameAbout, string>> = {
  RESEARCH: '专题调研',
  TALKS: '座谈',
  VISITS: '走访',
  OWN: '本人撰写',
  SURVEY: '经过调查',
  ENTRUSTED: '他人委托',
}
export const raisedBeforeWritten: Readonly<Record<RaisedBefore, string>> = {
  TWO_YEARS: '连续两年',
  THREE_YEARS: '连续三年',
  LONGER: '三年以上',
}
export const enteredByWritten = (by: string, name: string) => `由${by}代${name}录入`
export const noReplyWritten = '仅供参考'
export const secretWritten = '保密'

/** What the class in the list is worth: the list bears the letter that the unit claims. */
export const standingHeader = '类别认定'
export const standingWritten = (standing: ClassStanding, corrected: string | null): string =>
  standing === 'CORRECTED' ? `督办机关改定为${corrected ?? ''}类` : plainStandings[standing]
const plainStandings: Readonly<Record<Exclude<ClassStanding, 'CORRECTED'>, string>> = {
  STATED: '自报',
  CLAIMED: '待确认',
  AGREED: '三方一致',
  DELEGATE_DISAGREES: '代表不同意',
}
