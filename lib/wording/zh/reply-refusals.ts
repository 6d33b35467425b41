import type { ReplyRefusalCode } from '@/lib/domain/reply/refusals'

export const replyRefusals: Record<ReplyRefusalCode, string> = {
  'asks-missing': '第 {asks} 项诉求还没有答复行，请刷新页面后逐项填写。写好的内容没有丢。',
  'asks-changed': '诉求的条目与打开页面时不同，请刷新页面核对后再交。写好的内容没有丢。',
  'asks-of-nobody': '第 {asks} 项诉求没有单位答复：{units}都填了“不属本单位”。至少由一个单位答复，才能送审和签发。',
  'ask-not-shared': '第 {ask} 项不能填“不属本单位”：只有几个单位分别答复时，代表编号的诉求才可以由其他单位答复。',
  'ask-not-worded': '第 {ask} 项是本单位从正文中归纳的诉求，请写明归纳的内容。',
  'nothing-answered': '每一项都填了“不属本单位”，这份答复没有答复任何诉求。',
  'promise-in-past': '第 {ask} 项的完成期限{day}已经过去，请填写今天或以后的日期。',
  'promise-too-far': '第 {ask} 项的完成期限{day}太远，最晚填到{latest}。',
  'section-not-passed': '科室负责人还没有审核，不能签发。',
  'already-passed': '这一步已经通过。请刷新页面查看审签到哪一步。',
  'class-unchanged': '类别和意见没有变化。请刷新页面查看最新情况。',
  'class-not-claimed': '承办单位没有自报解决，不能改为解决类。',
  'letters-in-use': '{year} 年的建议已经有签发的答复，类别字母不能再改。请从下一年起改。',
  'letters-year-outside': '启用年份应当在 {from} 年至 {to} 年之间。',
  'letters-out-of-order': '同一个字母只能用于相邻的含义，不能隔开使用。',
  'letter-of-solved-shared': '“已经解决”必须单独用一个字母。',
  'letter-font-missing': '服务器没有中文字体，暂时不能生成 PDF。请下载 Word 文件，并告知系统管理员。',
  'letter-without-text': '这份答复只有登记信息，没有正文，不能生成答复函。',
  'hand-over-day-outside': '送达日期应当在签发（{signedOn}）之后、今天之前。',
  'document-number-off-pattern': '文号不合本单位的文号格式，应当写成“{example}”的样子，年份为今年或者去年。',
}
