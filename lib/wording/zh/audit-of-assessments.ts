import type { EventType } from '@/lib/domain/events'
import { auditOfAwards } from './timeline-of-awards'
import { auditOfJudging } from './timeline-of-judging'
import { auditOfNearDays } from './timeline-of-near-days'
import { auditOfSelfAssessment } from './timeline-of-self-assessment'

export const auditOfAssessments = {
  ...auditOfSelfAssessment,
  ...auditOfJudging,
  ...auditOfNearDays,
  ...auditOfAwards,
  'assessment.opened': '代表工委开展 {year} 年{assessmentKind}。',
  'assessment.unit-moved': '{unit}由第 {from} 考核组调到第 {to} 考核组。',
  'assessment.regrouped': '承办单位重新分成 {count} 个考核组。',
  'assessment.member-named': '第 {groupNo} 考核组增加一名成员。',
  'assessment.member-taken-out': '第 {groupNo} 考核组减少一名成员。',
  'assessment.barred': '考核组一名成员回避对{unit}的考核。',
  'assessment.bar-lifted': '考核组一名成员不再回避对{unit}的考核。',
  'assessment.self-opened': '{year} 年{assessmentKind}进入自评，{selfDueOn}截止。',
  'assessment.judging-opened': '{year} 年{assessmentKind}进入评分，{marksDueOn}截止。',
  'assessment.check-opened': '{year} 年{assessmentKind}进入核对，{checkUntil}截止。',
  'assessment.frozen': '{year} 年{assessmentKind}定结果，校验码 {hash}。',
  'assessment.cancelled': '{year} 年{assessmentKind}取消。',
} satisfies Partial<Record<EventType, string>>
