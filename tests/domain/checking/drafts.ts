import { checkReply } from '@/lib/domain/checking/check-reply'
import type { CheckedReply, FindingKind } from '@/lib/domain/checking/finding'
import { letterParts } from '@/lib/domain/checking/finding'
import { localDate } from '@/lib/domain/deadlines/local-date'

/** A body inside a letter whose other parts the system prints. */
export const draft = (body: string, more: Partial<CheckedReply> = {}): CheckedReply => ({
  suggestion: {
    title: '关于在幸福路安装路灯的建议',
    number: 12,
    term: 17,
    session: 1,
    delegates: ['李守田'],
    text: '垛石镇幸福路夜间没有照明。',
    asks: [],
  },
  body,
  answers: [],
  meaning: null,
  meanings: [],
  supplied: letterParts,
  day: localDate('2022-06-30'),
  towns: ['垛石镇', '曲堤镇'],
  earlier: [],
  ...more,
})

export const kindsIn = (body: string, more: Partial<CheckedReply> = {}): FindingKind[] =>
  checkReply(draft(body, more)).map(({ kind }) => kind)
