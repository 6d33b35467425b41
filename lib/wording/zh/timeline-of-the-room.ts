/** What is told of a reply meeting while it is held. */
export const timelineOfTheRoom = {
  'meeting.opened': '第 {ordinal} 次见面答复会（{heldOn}）开会。',
  'meeting.item-called': '第 {ordinal} 次见面答复会开始答复议程第 {position} 件。',
  'meeting.item-answered':
    '第 {ordinal} 次见面答复会（{heldOn}）上，{unit}{answeredBy}（{rank}）当面答复，代表表示接受。',
  'meeting.item-sent-back':
    '第 {ordinal} 次见面答复会（{heldOn}）上，{unit}{answeredBy}（{rank}）当面答复，代表要求继续办理：{words}',
  'meeting.item-postponed': '第 {ordinal} 次见面答复会（{heldOn}）没有答复这件建议，延期安排。',
  'meeting.promised': '{unit}在第 {ordinal} 次见面答复会（{heldOn}）上当面承诺 {count} 项，列入承诺台账。',
  'meeting.ended': '第 {ordinal} 次见面答复会结束：当面答复 {answered} 件，延期 {postponed} 件。',
}

/** Without what people said. */
export const auditOfTheRoom = {
  'meeting.item-answered': '第 {ordinal} 次见面答复会（{heldOn}）上，{unit}当面答复（{rank}），代表表示接受。',
  'meeting.item-sent-back': '第 {ordinal} 次见面答复会（{heldOn}）上，{unit}当面答复（{rank}），代表要求继续办理。',
  'meeting.promised': '{unit}在第 {ordinal} 次见面答复会上当面承诺 {count} 项。',
}
