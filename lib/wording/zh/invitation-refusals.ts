import type { InvitationRefusalCode } from '@/lib/domain/meeting/invitation-refusals'

export const invitationRefusals: Record<InvitationRefusalCode, string> = {
  'nobody-to-invite': '没有需要发送邀请的人员。',
  'meeting-over': '会议已经开始、结束或者取消，不能再办理这一步。',
  'meeting-without-items': '会议还没有议题，请先安排议题再发送邀请。',
  'not-invited-yet': '还没有发送邀请。',
  'deputy-only-of-head': '代表不能由他人代为参会，不能参会的请请假。',
  'nobody-to-remind': '受邀的各方都已经答复。',
  'reminded-today': '没有答复的各方今天都已经提醒过，明天再提醒。',
  'invitation-answered': '对方已经答复，不需要再记录电话通知。',
  'meeting-documents-full': '一次会议最多 {limit} 份材料，合计不超过 {megabytes} MB。',
}
