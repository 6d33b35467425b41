import type { RatingMark } from '@/lib/domain/rating/rating'
import type { Publicity } from '@/lib/domain/reply/publicity'

/** The words in which we write a list out: each is one that we read. */
export const publicityWritten: Readonly<Record<Publicity, string>> = {
  FULL: '公开',
  SUMMARY: '摘要公开',
  NONE: '不公开',
}
export const ratingWritten: Readonly<Record<RatingMark, string>> = {
  SATISFIED: '满意',
  BASICALLY_SATISFIED: '基本满意',
  DISSATISFIED: '不满意',
}
export const listComma = '、'
export const separateMark = '分办：'
export const interSessionMark = '闭会期间'
export const sessionWritten = (term: number, session: number) => `第${term}届第${session}次会议`
export const statusHeader = '状态'
export const originHeader = '来源'
export const billWritten = (number: string | null) => (number ? `议案转建议（${number}）` : '议案转建议')
