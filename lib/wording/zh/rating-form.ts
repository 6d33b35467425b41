export const ratingForm = {
  title: '评价办理情况',
  lead: '态度、过程、结果分开评价。本轮办理结束前，承办单位看不到您的评价。',
  submit: '提交评价',
  replies: '承办单位的答复',
}
