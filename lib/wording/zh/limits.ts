import type { LimitForce, LimitPurpose, LimitUnit, RestDayRule, StartEvent } from '@/lib/domain/deadlines/limits'
import type { Jurisdiction } from '@/lib/domain/deadlines/presets'

export const limits = {
  purposes: {
    'assign-in-session': '会议期间交办',
    'assign-between-sessions': '闭会期间交办',
    acknowledge: '签收',
    object: '提出退办',
    reassign: '重新交办',
    'first-contact': '首次沟通',
    'assist-opinion': '协办意见',
    draft: '起草答复',
    sign: '审签答复',
    reply: '答复',
    'extended-reply': '延期后答复',
    feedback: '代表反馈',
    're-handling': '重新办理',
    'chasing-answer': '回复催办督办',
    'member-opinion': '委员会意见',
    publication: '公开答复',
    commitment: '落实承诺',
  } satisfies Record<LimitPurpose, string>,
  starts: {
    'session-closed': '会议闭幕',
    received: '收到建议',
    assigned: '交办',
    'return-requested': '申请退办',
    replied: '作出答复',
    're-handling-ordered': '要求重新办理',
    'passed-on': '转交',
    'reply-made': '形成答复',
    'submitted-for-signature': '送审',
    'notice-issued': '签发催办督办单',
    promised: '承诺的日期',
  } satisfies Record<StartEvent, string>,
  units: { 'calendar-day': '日', 'working-day': '个工作日', month: '个月' } satisfies Record<LimitUnit, string>,
  counts: {
    'calendar-day': '{count} 日',
    'working-day': '{count} 个工作日',
    month: '{count} 个月',
  } satisfies Record<LimitUnit, string>,
  restDays: { 'next-working-day': '顺延到下一工作日', stays: '不顺延' } satisfies Record<RestDayRule, string>,
  forces: { binding: '应当执行', 'by-reference': '参照执行', practice: '参考做法' } satisfies Record<
    LimitForce,
    string
  >,
  jurisdictions: {
    national: '全国性法律',
    shandong: '山东省',
    qingdao: '青岛市',
    chongqing: '重庆市',
    shanghai: '上海市',
    beijing: '北京市',
    zhejiang: '浙江省',
    henan: '河南省',
  } satisfies Record<Jurisdiction, string>,
}
