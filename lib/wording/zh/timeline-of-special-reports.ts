import type { EventType } from '@/lib/domain/events'
import { timelineOfAnnualReports } from './timeline-of-annual-reports'

export const timelineOfSpecialReports = {
  ...timelineOfAnnualReports,
  'special-report.drafted': '代表工委拟专报《{title}》。',
  'special-report.saved': '代表工委修改专报《{title}》。',
  'special-report.discarded': '专报《{title}》作废。',
  'special-report.sent': '代表工委报送{paper}《{title}》，呈{names}。',
  'special-report.noted': '{leader}（{post}）在{paper}上批示。',
  'special-report.instructed': '{leader}（{post}）在{paper}上批示，请{unit}于{dueOn}前报告。',
  'special-report.instruction-struck': '{leader}在{paper}上的批示登记有误，已作废：{reason}',
  'special-report.answered': '{unit}报告{paper}批示的落实情况。',
  'special-report.answer-accepted': '代表工委认可{unit}落实{paper}批示的报告。',
  'special-report.answer-sent-back': '代表工委退回{unit}落实{paper}批示的报告，请于{dueOn}前重报：{reason}',
  'special-report.closed': '{paper}办结。',
  'special-report.taken': '下载{paper}。',
} satisfies Partial<Record<EventType, string>>
