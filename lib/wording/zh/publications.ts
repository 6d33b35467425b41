import type { Extent, ReplyGround, WithholdingGround } from '@/lib/domain/publication/extent'
import type { PublicPartNoun } from '@/lib/domain/publication/parts'
import type { PublicationState, PublicationStep } from '@/lib/domain/publication/steps'

/** 公开: the office's desk, and how each thing stands. */
export const publications = {
  extents: { FULL: '全文公开', SUMMARY: '摘要公开', NONE: '不公开' } satisfies Record<Extent, string>,
  grounds: {
    AS_PROPOSED: '按承办单位意见',
    MUST_BE_PUBLIC: '依法应当公开',
    STATE_SECRET: '涉及国家秘密',
    TRADE_SECRET: '涉及商业秘密',
    PRIVACY: '涉及个人隐私',
    SAFETY: '公开可能危害安全或者社会稳定',
    PROCESS: '属于内部事务或者过程性信息',
    DELEGATES_WISH: '代表不愿公开',
  } satisfies Record<ReplyGround, string>,
  bases: {
    STATE_SECRET: '山东省条例第二十七条，政府信息公开条例第十四条',
    TRADE_SECRET: '山东省条例第二十七条，政府信息公开条例第十五条',
    PRIVACY: '山东省条例第二十七条，政府信息公开条例第十五条',
    SAFETY: '政府信息公开条例第十四条',
    PROCESS: '政府信息公开条例第十六条',
    DELEGATES_WISH: '代表认为不宜公开的，请在理由中写明时间和方式',
  } satisfies Record<WithholdingGround, string>,
  states: {
    PUBLISHED: '已公开',
    FIXED: '定时公开',
    HELD_BACK: '暂停公开',
    NOT_PUBLIC: '不公开',
    UNDECIDED: '未决定',
    TO_REDACT: '待脱敏',
    WAITS_FOR_DELEGATE: '待代表阅函',
    WAITS_FOR_SUGGESTION: '待公开建议',
    WITHDRAWN: '已撤下',
    READY: '可以公开',
  } satisfies Record<PublicationState, string>,
  steps: {
    DECIDE: '决定公开方式',
    REDACT: '脱敏核对',
    DELIVER: '送达代表',
    SUGGESTION: '先公开建议',
  } satisfies Record<PublicationStep, string>,
  parts: {
    TITLE: '标题',
    SITUATION: '情况',
    ANALYSIS: '分析',
    ASK: '具体建议',
    PLACE: '涉及地点',
    LETTER: '答复函',
    SUMMARY: '答复摘要',
    FILE: '附件',
  } satisfies Record<PublicPartNoun, string>,
}
