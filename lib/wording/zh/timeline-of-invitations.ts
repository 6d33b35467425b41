/** What is told of the invitations to a reply meeting. */
export const timelineOfInvitations = {
  'meeting.invited': '代表工委邀请参加第 {ordinal} 次见面答复会：{heldOn} {hour}，{place}。请答复是否参会。',
  'meeting.invitation-opened': '打开了第 {ordinal} 次见面答复会的邀请。',
  'meeting.answered': '{guest}答复第 {ordinal} 次见面答复会的邀请：{invitationAnswer}。',
  'meeting.reminded': '代表工委提醒：请答复是否参加{heldOn} {hour}的第 {ordinal} 次见面答复会。',
  'meeting.called': '代表工委电话通知{guest}参加第 {ordinal} 次见面答复会。',
  'meeting.document-added': '第 {ordinal} 次见面答复会增加了会议材料《{document}》。',
  'meeting.document-removed': '第 {ordinal} 次见面答复会取下了会议材料《{document}》。',
  'meeting.document-infected': '第 {ordinal} 次见面答复会的一份会议材料没有通过安全检查，不能打开。',
  'meeting.document-downloaded': '下载了第 {ordinal} 次见面答复会的会议材料《{document}》。',
}

/** Without the names and words of anybody. */
export const auditOfInvitations = {
  'meeting.invited': '代表工委向 {count} 方发送{heldOn}第 {ordinal} 次见面答复会的邀请。',
  'meeting.answered': '答复第 {ordinal} 次见面答复会的邀请：{invitationAnswer}。',
  'meeting.reminded': '提醒 {count} 方答复{heldOn}第 {ordinal} 次见面答复会的邀请。',
  'meeting.called': '代表工委电话通知参加第 {ordinal} 次见面答复会。',
  'meeting.document-added': '第 {ordinal} 次见面答复会增加了会议材料。',
  'meeting.document-removed': '第 {ordinal} 次见面答复会取下了会议材料。',
  'meeting.document-downloaded': '下载了第 {ordinal} 次见面答复会的会议材料。',
}
