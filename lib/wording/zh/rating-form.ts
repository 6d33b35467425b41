export const ratingForm = {
  title: '评价办理情况',
  lead: '态度和结果分开评价。本轮办理结束前，承办单位看不到您的评价。',
  attitude: '办理态度',
  attitudeHint: '是否主动联系、听取意见。',
  result: '办理结果',
  resultHint: '事情办得怎么样，答复是否对题。',
  attitudeReason: '对办理态度的意见',
  resultReason: '对办理结果的意见',
  reasonHint: '选“不满意”时必填。',
  submit: '提交评价',
  replies: '承办单位的答复',
}
