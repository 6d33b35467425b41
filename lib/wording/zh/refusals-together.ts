/** Of what the units that handle a suggestion together ask of each other. */
export const refusalsTogether = {
  'opinion-given': '协办意见已经提交。',
  'delegate-named': '给外部看的内容里出现了代表姓名（{name}），请改写后再发。',
  'outside-closed': '这个链接已经答复、停用或者过期。',
  'outside-too-many': '同时有效的征询链接最多 {most} 个，请先停用不用的。',
  'note-of-another': '这条备注不是您写的，只有本人能改正或者划去。',
  'note-struck': '这条备注已经划去。',
  'mention-cannot-see': '提醒的人看不到这一级备注，请另选。',
  'opinion-awaited':
    '还有 {count} 个协办单位（{unit}等）没有提出协办意见。请等意见到齐，或者由本单位负责人说明理由不再等待，然后送审。',
  'opinion-not-awaited': '现在没有在等这个单位的协办意见。',
  'opinion-sent-back-before': '这份协办意见已经退回过，不能再退或者再评。',
  'opinion-settled': '已经注明是否采纳，不能再改或者退回。',
  'wish-day-outside': '希望的日期应当在{earliest}至{latest}之间。',
}
