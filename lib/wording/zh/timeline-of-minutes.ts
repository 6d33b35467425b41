/** At the door and after a reply meeting. */
export const timelineOfMinutes = {
  'meeting.signed-in': '第 {ordinal} 次见面答复会签到：{presence}。',
  'meeting.sign-in-undone': '第 {ordinal} 次见面答复会撤销一条签到：{reason}',
  'meeting.guest-admitted': '第 {ordinal} 次见面答复会增加一名（个）到会人员（单位）。',
  'meeting.minutes-saved': '第 {ordinal} 次见面答复会会议纪要保存了修改。',
  'meeting.closed': '第 {ordinal} 次见面答复会（{heldOn}）归集，当面答复 {count} 件，会议纪要定稿。',
  'meeting.item-minuted': '写入第 {ordinal} 次见面答复会（{heldOn}）会议纪要：{itemOutcome}。',
  'meeting.attendance-corrected': '第 {ordinal} 次见面答复会更正一条签到：{reason}',
  'meeting.item-corrected': '第 {ordinal} 次见面答复会（{heldOn}）当面答复记录作了更正：{reason}',
  'meeting.minutes-corrected': '第 {ordinal} 次见面答复会会议纪要更正为第 {version} 版：{reason}',
  'meeting.close-asked': '第 {ordinal} 次见面答复会（{heldOn}）会后已超过三个工作日，还没有归集。',
}

export const auditOfMinutes = {
  'meeting.sign-in-undone': '第 {ordinal} 次见面答复会撤销一条签到。',
  'meeting.attendance-corrected': '第 {ordinal} 次见面答复会更正一条签到。',
  'meeting.item-corrected': '第 {ordinal} 次见面答复会（{heldOn}）当面答复记录作了更正。',
  'meeting.minutes-corrected': '第 {ordinal} 次见面答复会会议纪要更正为第 {version} 版。',
}
