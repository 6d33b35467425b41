import type { PublicationRefusalCode } from '@/lib/domain/publication/refusals'

export const publicationRefusals: Record<PublicationRefusalCode, string> = {
  'publication-standing': '已经公开或者已经定下公开时间。要改的，请先撤下，再重新公开。',
  'publication-withheld': '已决定不公开，不能公开。要公开的，请先改变公开决定。',
  'publication-undecided': '承办单位没有提出全文公开，请先决定这份答复怎样公开。',
  'publication-not-standing': '现在没有公开的内容，不需要撤下。',
  'redaction-missing': '{part}还没有脱敏核对，请先核对再公开。',
  'delegate-first': '答复函还没有送达{names}代表。代表看过以后才能向社会公开；代表没有登录查看的，请办理纸质送达。',
  'suggestion-first': '建议还没有公开，请先公开建议，再公开答复。',
  'publish-day-outside': '公开日期应当在{from}至{to}之间。',
  'licence-day-outside': '生效日期应当在{from}至{to}之间。',
  'summary-missing': '摘要公开的，请填写摘要。',
  'summary-personal-data': '摘要中有个人信息“{quote}”，请去掉后再公开。',
}
