/** Of the look that a delegation is given, in the timeline. */
export const sentencesOfFirstLooks = {
  'first-look.asked': '转代表团初审，{untilOn}前提出意见。',
  'first-look.passed-on': '代表团初审完毕，转代表工委。',
  'first-look.given-back': '代表团建议修改：{reason}',
  'first-look.lapsed': '代表团在{untilOn}前没有提出意见，自动转代表工委。',
  'first-look.insisted': '代表再次提交，不再经代表团初审（{how}）。',
  'first-look.set': '代表团初审设置改为{look}：{reason}',
}
