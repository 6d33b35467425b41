/** What is told of the key supervision of a suggestion. */
export const timelineOfSupervision = {
  'key.nominated': '提名为重点督办建议（{grounds}），{proposer}提出：{reason}',
  'key.taken-back': '收回重点督办提名：{reason}',
  'key.fixed':
    '{heldOn}{meeting}确定为重点督办建议，由{names}领衔督办，{office}负责，承办单位每 {days} 天报告一次进展。',
  'key.not-fixed': '{heldOn}{meeting}没有定为重点督办建议：{reason}',
  'key.revoked': '{heldOn}{meeting}撤销重点督办：{reason}',
  'supervision.charged': '代表工委确定督办分工：{names}领衔，{supervisor}负责，联系人{contact}。',
  'supervision.plan-adopted': '督办方案第 {version} 版开始执行，共 {count} 个节点。',
  'supervision.checkpoint-reached': '{unit}{reachedOn}完成一个督办节点：{said}',
  'supervision.visited': '{heldOn}在{place}开展{visit}，{count} 人参加。',
  'supervision.visit-struck': '{heldOn}的走访记录作废：{reason}',
  'supervision.opinion-given': '向{unit}提出督办意见，{dueOn}前回复：{demand}',
  'supervision.opinion-answered': '{unit}回复督办意见（{answerKind}）：{said}',
  'supervision.opinion-accepted': '督办方认可{unit}的整改。',
  'supervision.opinion-sent-back': '督办方退回{unit}的回复，{dueOn}前重新回复：{reason}',
  'supervision.reported': '督办成效报告提交主任会议。',
  'supervision.closed': '{heldOn}{meeting}听取督办成效报告，结束督办。',
  'supervision.continued': '{heldOn}{meeting}听取督办成效报告，继续督办：{reason}',
  'supervision.head-waived': '代表工委同意{unit}本轮免予主要负责人当面沟通：{reason}',
}

/** Without what people wrote. */
export const auditOfSupervision = {
  'supervision.charged': '代表工委确定督办分工。',
  'supervision.checkpoint-reached': '{unit}{reachedOn}完成一个督办节点。',
  'supervision.visited': '{heldOn}开展{visit}。',
  'supervision.visit-struck': '{heldOn}的走访记录作废。',
  'supervision.opinion-given': '向{unit}提出督办意见，{dueOn}前回复。',
  'supervision.opinion-answered': '{unit}回复督办意见（{answerKind}）。',
  'supervision.opinion-sent-back': '督办方退回{unit}的回复，{dueOn}前重新回复。',
  'supervision.closed': '{heldOn}{meeting}（{minutesNumber}）结束督办。',
  'supervision.continued': '{heldOn}{meeting}（{minutesNumber}）决定继续督办。',
  'supervision.head-waived': '代表工委同意{unit}本轮免予主要负责人当面沟通。',
}
