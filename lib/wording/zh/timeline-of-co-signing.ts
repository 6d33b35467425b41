/** 联名. */
export const timelineOfCoSigning = {
  'co-signing.opened': '领衔代表开始征集联名，{closesOn} {closesHour} 截止。',
  'co-signing.invited': '领衔代表邀请{names}联名，{closesOn} {closesHour} 截止。',
  'co-signing.link-opened': '领衔代表开通了联名邀请链接。',
  'co-signing.link-closed': '领衔代表停用了联名邀请链接。',
  'co-signing.closing-moved': '联名截止时间改为{closesOn} {closesHour}。',
  'co-signing.stopped': '领衔代表停止征集联名。',
  'co-signing.confirmed': '{name}代表确认联名，列第 {place} 位。',
  'co-signing.declined': '{name}代表不参加联名：{reason}',
  'co-signing.taken-back': '{name}代表撤回联名：{reason}',
  'co-signing.lapsed': '标题或者具体建议有改动，请{names}代表重新确认联名。',
  'co-signing.reminded': '联名征集{closesOn} {closesHour} 截止，提醒{names}代表确认或者说明不参加。',
  'co-signing.unanswered': '建议已经提交。受邀的{names}代表没有确认，不计入联名。',
  'co-signing.signer-left': '{name}不再担任代表，联名邀请失效。',
}
