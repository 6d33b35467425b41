import type { SpecialReportRefusalCode } from '@/lib/domain/special-report/refusals'
import { annualReportRefusals } from './annual-report-refusals'

export const specialReportRefusals: Record<SpecialReportRefusalCode, string> = {
  ...annualReportRefusals,
  'instructions-running': '还有 {count} 件批示没有办结，专报不能办结。',
  'instruction-day-outside': '批示日期应当在{earliest}（报送日）至{latest}之间。',
  'instruction-due-before': '报告期限不能早于{givenOn}。',
  'report-item-unknown': '所选事项中有的还没有编号，或者已经不在了。请重新选择。',
  'report-reader-unknown': '所选领导中有的已不在任。请重新选择。',
}
