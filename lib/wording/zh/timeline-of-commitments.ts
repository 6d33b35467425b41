/** What is told of promises after the reply. */
export const timelineOfCommitments = {
  'commitment.made': '{unit}答复中的 {count} 项承诺列入承诺台账。',
  'commitment.updated': '{unit}更新承诺进展：完成 {percent}%。',
  'commitment.claimed': '{unit}就一项承诺作第二次答复：{claim}。',
  'commitment.verified': '领衔代表核实{unit}的承诺：{verdict}。',
  'commitment.verified-by-office': '领衔代表已离任，由代表工委核实{unit}的承诺：{verdict}。',
  'commitment.report-asked': '系统提醒{unit}：还有 {count} 项承诺没有按月更新进展，本月期限{dueOn}。',
  'commitment.struck-off': '经代表核实，代表工委对{unit}的一项承诺销号。',
  'commitment.not-kept': '{unit}的一项承诺按无法兑现了结：{reason}',
  'commitment.sent-back': '代表工委退回{unit}的承诺，继续办理：{reason}',
}
