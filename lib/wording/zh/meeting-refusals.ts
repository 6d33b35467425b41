import type { MeetingRefusalCode } from '@/lib/domain/meeting/refusals'
import { invitationRefusals } from './invitation-refusals'
import { minutesRefusals } from './minutes-refusals'
import { roomRefusals } from './room-refusals'

export const meetingRefusals: Record<MeetingRefusalCode, string> = {
  ...invitationRefusals,
  ...minutesRefusals,
  ...roomRefusals,
  'meeting-in-past': '见面答复会的日期不能早于今天。',
  'meeting-hours-turned': '结束时间应当晚于开始时间。',
  'meeting-clash': '有 {count} 处时间冲突：{names}。请调整时间；确实无法调整的，勾选“知悉冲突，仍按此安排”。',
  'meeting-secret-apart': '身份保密的建议只能单独安排见面答复会，不能与其他代表的建议排在一起。',
  'meeting-item-not-answerable': '建议（第{number}号）现在的状态不能列入见面答复会。',
  'meeting-item-elsewhere': '建议（第{number}号）已经列入另一次见面答复会。',
  'meeting-agenda-changed': '议程已经由他人改动，请查看最新的议程。',
  'meeting-other-session': '只能改到同一次人代会会议的见面答复会。',
}
