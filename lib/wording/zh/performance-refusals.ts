import type { PerformanceRefusalCode } from '@/lib/domain/performance/refusals'

export const performanceRefusals: Record<PerformanceRefusalCode, string> = {
  'performance-day-outside': '日期应当在担任代表期间：{from}至{to}。',
  'performance-entry-decided': '这条填报已经处理，不能再改。',
  'attendance-not-over': '这次会议或者活动还没有结束，结束以后才能对考勤提出异议。',
  'attendance-objected': '已经提出异议，请等待代表工委答复。',
  'attendance-as-claimed': '现在的记录就是这样，不用提出异议。',
  'attendance-answered': '这件异议已经答复。',
  'performance-year-outside': '只能公开{year}年及以前的履职信息。',
  'performance-announced': '这一年已经请代表核对或者已经公开。要重来的，请先撤下。',
  'performance-not-announced': '这一年还没有请代表核对。',
  'performance-look-first': '代表核对到{until}，期满以后才能公开。',
  'performance-objections-open': '还有 {count} 件考勤异议没有答复，请先答复。',
  'performance-published': '这一年已经公开或者定下公开时间。',
}
