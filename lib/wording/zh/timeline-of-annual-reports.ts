import type { EventType } from '@/lib/domain/events'

export const timelineOfAnnualReports = {
  'annual-report.written': '代表工委起草{year}年{reportKind}《{title}》。',
  'annual-report.saved': '代表工委修改{year}年{reportKind}《{title}》。',
  'annual-report.discarded': '{year}年{reportKind}《{title}》作废。',
  'annual-report.frozen': '代表工委将{year}年{reportKind}《{title}》定稿，请审定。校验码 {hash}。',
  'annual-report.sent-back': '{year}年{reportKind}《{title}》退回修改：{reason}',
  'annual-report.approved': '{name}审定{year}年{reportKind}《{title}》。',
  'annual-report.published': '{year}年{reportKind}《{title}》自{publishOn}起向社会公开。',
  'annual-report.withdrawn': '撤下{year}年{reportKind}《{title}》：{reason}',
  'annual-report.sitting-planned': '{year}年{reportKind}《{title}》定于{sittingOn}提请常委会会议听取。',
  'annual-report.day-near': '{year}年{reportKind}《{title}》的{step}应当在{dueOn}前送交常委会。',
  'annual-report.taken': '下载{year}年{reportKind}《{title}》（{format}）。',
} satisfies Partial<Record<EventType, string>>

export const auditOfAnnualReports = {
  'annual-report.written': '代表工委起草{year}年{reportKind}。',
  'annual-report.saved': '代表工委修改{year}年{reportKind}。',
  'annual-report.discarded': '{year}年{reportKind}作废。',
  'annual-report.frozen': '代表工委将{year}年{reportKind}定稿。校验码 {hash}。',
  'annual-report.sent-back': '{year}年{reportKind}退回修改，原校验码 {hash}。',
  'annual-report.approved': '审定{year}年{reportKind}，校验码 {hash}。',
  'annual-report.published': '{year}年{reportKind}自{publishOn}起向社会公开。',
  'annual-report.withdrawn': '撤下{year}年{reportKind}。',
  'annual-report.sitting-planned': '{year}年{reportKind}定于{sittingOn}提请常委会会议听取。',
  'annual-report.day-near': '{year}年{reportKind}的{step}应当在{dueOn}前送交常委会。',
  'annual-report.taken': '下载{year}年{reportKind}（{format}）。',
} satisfies Partial<Record<EventType, string>>
