/** What is told of ratings and of what follows from them. */
export const timelineOfRatings = {
  'suggestion.rated': '领衔代表评价：办理态度{attitude}，办理过程{process}，办理结果{result}。',
  'rating.given-beside': '附议代表{name}评价：办理态度{attitude}，办理过程{process}，办理结果{result}。',
  'rating.changed': '{name}代表修改了评价：{reason}',
  'rating.corrected': '代表工委按{name}代表{requestedOn}的书面申请更正第 {round} 轮评价：{reason}',
  'rating.paper-entered': '录入了{name}代表的纸质征询意见表，等待另一人独立录入。',
  'rating.paper-differs': '{name}代表的纸质征询意见表两次录入不一致，需要核对。',
  'rating.rechecks-drawn': '抽取 {year} 年电话抽查名单 {count} 件，种子 {seed}。',
  'rating.rechecked': '电话抽查：{recheck}。',
  'rating.pressure-settled': '处理了代表反映的干扰评价问题。',
  'again.declined': '代表工委答复不再重新办理：{reason}',
  'again.insisted': '代表再次申请重新办理：{reason}',
  'way-forward.taken': '{forward}（{heldOn}）：{outcome}',
  'way-forward.consented': '代表本人同意结束办理：{reason}',
}
