import type { AnnualReportRefusalCode } from '@/lib/domain/annual-report/refusals'

export const annualReportRefusals: Record<AnnualReportRefusalCode, string> = {
  'report-year-outside': '只能写{year}年及以前的报告。',
  'report-year-empty': '{year}年没有召开会议，没有可以报告的数字。',
  'report-stands': '{year}年的这种报告已经有了。要重写的，请先作废或者撤下原来的。',
  'report-own-freeze': '定稿的人不能自己审定，请另一位领导审定。',
  'report-number-unknown': '没有“{key}”这个数字。请从数字表中选取，或者恢复方括号里原来的内容。',
  'report-brackets-broken': '“{text}”处的括号不完整。请恢复原来的括号，或者整个删去。',
  'report-text-wrong': '正文不能为空，每段不超过 2000 字，全文不超过 30000 字。请核对。',
  'report-sums-wrong': '有 {count} 处分项相加不等于合计，不能定稿。请把校验信息告诉系统管理员。',
  'report-sitting-outside': '会议日期应当在{from}至{to}之间。',
}
