import type { EventType } from '@/lib/domain/events'

/** What happens to a voice before any suggestion, and at what delegates take part in. */
export const timelineOfVoices = {
  'voice.entered': '登记{voice}号意见建议（{channel}）。',
  'voice.accepted': '核对后收下，编为{voice}号意见建议。',
  'voice.set-aside': '核对后搁置：{reason}',
  'voice.corrected': '改正了{voice}号意见建议的内容。',
  'voice.answered-on-spot': '{voice}号意见建议当场答复（{voiceResult}）：{said}',
  'voice.passed': '{voice}号意见建议转{unit}办理，{dueOn}前答复。',
  'voice.merged': '{voice}号意见建议并入建议：{suggestion}',
  'voice.promoted': '{voice}号意见建议转为{name}代表的建议草稿。',
  'voice.sent-to-hotline': '{voice}号意见建议转政务服务热线，工单号{hotline}。',
  'voice.not-accepted': '{voice}号意见建议不予采纳（{voiceGround}）：{reason}',
  'voice.answered': '{unit}答复{voice}号意见建议（{voiceResult}）：{said}',
  'voice.taken-back': '收回{voice}号意见建议的处理（{ending}）：{reason}',
  'voice.told': '{toldOn}将结果告知反映人（{toldWay}）。',
  'voice.reminded': '{voice}号意见建议由{unit}答复，最后一天是{dueOn}，{left}。',
  'voice.draft-gone': '由{voice}号意见建议转成的草稿已删除，重新等待处理。',
  'suggestion.voice-joined': '{voice}号意见建议（{channel}）并入这件建议。',
  'suggestion.voice-left': '{voice}号意见建议不再并入这件建议。',
  'activity.recorded': '登记{activityKind}：{name}，{heldOn}。',
  'activity.changed': '修改{activityKind}：{name}，{heldOn}。',
  'activity.invited': '邀请您参加{activityKind}：{name}，{heldOn}，{place}。',
  'activity.attendance-kept': '登记{name}的参加人员，共 {count} 人。',
  'activity.held': '{name}已经举行。',
  'activity.cancelled': '{name}（{heldOn}）取消：{reason}',
}

/** Without what people wrote, and without names. */
export const auditOfVoices: Partial<Record<EventType, string>> = {
  'voice.set-aside': '核对后搁置了一条意见建议。',
  'voice.answered-on-spot': '{voice}号意见建议当场答复（{voiceResult}）。',
  'voice.merged': '{voice}号意见建议并入建议。',
  'voice.promoted': '{voice}号意见建议转为建议草稿。',
  'voice.sent-to-hotline': '{voice}号意见建议转政务服务热线。',
  'voice.not-accepted': '{voice}号意见建议不予采纳（{voiceGround}）。',
  'voice.answered': '{unit}答复{voice}号意见建议（{voiceResult}）。',
  'voice.taken-back': '收回{voice}号意见建议的处理（{ending}）。',
  'voice.reminded': '提醒{unit}答复{voice}号意见建议，最后一天是{dueOn}。',
  'suggestion.voice-joined': '{voice}号意见建议并入这件建议。',
  'activity.recorded': '登记{activityKind}，{heldOn}。',
  'activity.changed': '修改{activityKind}，{heldOn}。',
  'activity.invited': '邀请代表参加{activityKind}，{heldOn}，共 {count} 人。',
  'activity.attendance-kept': '登记{activityKind}的参加人员，共 {count} 人。',
  'activity.held': '{activityKind}（{heldOn}）已经举行。',
  'activity.cancelled': '{activityKind}（{heldOn}）取消。',
}
