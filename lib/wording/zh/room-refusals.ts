import type { RoomRefusalCode } from '@/lib/domain/meeting/room/refusals'

export const roomRefusals: Record<RoomRefusalCode, string> = {
  'meeting-not-today': '会议定于{heldOn}召开，还没有到日子。日期有变的，请先改会。',
  'not-reached-changed': '没有答复的建议刚有变化，会议没有结束。请核对后再结束。',
  'promise-too-late': '这件建议已经办结，不能再记新的承诺。',
}
