import type { EventType } from '@/lib/domain/events'

/** What whoever looks back reads in place of the sentence of the timeline: no reason, no title, no name but of who acted. */
export const audit: Partial<Record<EventType, string>> = {
  'co-signing.invited': '领衔代表邀请代表联名，{closesOn} {closesHour} 截止。',
  'co-signing.declined': '{name}代表不参加联名。',
  'co-signing.taken-back': '{name}代表撤回联名。',
  'co-signing.lapsed': '标题或者具体建议有改动，已确认的联名需要重新确认。',
  'co-signing.unanswered': '建议已经提交，没有确认的受邀代表不计入联名。',
  'draft.comment-settled': '领衔代表处理了对草稿的意见：{outcome}。',
  'suggestion.sent-back': '代表工委退回修改。',
  'suggestion.not-accepted': '代表工委不予接收。',
  'suggestion.handled-again': '代表工委要求重新办理，{dueOn}前再次答复。',
  'suggestion.linked': '关联另一件建议（{link}）。',
  'suggestion.unlinked': '取消与另一件建议的关联（{link}）。',
  'assignment.return-asked': '{unit}申请退办（第 {ordinal} 次，{why}），建议由{proposed}办理。',
  'assignment.return-overruled': '{deciders}不同意{unit}退办。',
  'assignment.reassigned': '{deciders}改由{to}办理（{part}），{unit}持有 {days} 天。',
  'assignment.extension-asked': '{unit}申请延期到{until}。',
  'assignment.extension-refused': '代表工委不同意{unit}延期。',
  'reply.returned': '{unit}负责人退回答复稿。',
  'assignment.pause-asked': '{unit}申请从{from}起暂停计时（{ground}）。',
  'assignment.pause-refused': '代表工委不同意{unit}暂停计时。',
  'chasing.discarded': '{paper}作废。',
  'chasing.withdrawn': '代表工委撤回{paper}。',
  'rules.chosen': '自{from}起选用{list}的期限规则。',
  'rules.changed': '自{from}起修改{purpose}的期限。',
  'ladder.changed': '修改了{purpose}的提醒阶梯。',
}
