import type { EventType } from '@/lib/domain/events'
import { timelineOfAwards } from './timeline-of-awards'
import { timelineOfJudging } from './timeline-of-judging'
import { timelineOfNearDays } from './timeline-of-near-days'
import { timelineOfSelfAssessment } from './timeline-of-self-assessment'

export const timelineOfAssessments = {
  ...timelineOfSelfAssessment,
  ...timelineOfJudging,
  ...timelineOfNearDays,
  ...timelineOfAwards,
  'assessment.opened': '代表工委开展{name}。',
  'assessment.unit-moved': '{name}：{unit}由第 {from} 组调到第 {to} 组。',
  'assessment.regrouped': '{name}：重新分成 {count} 个考核组。',
  'assessment.member-named': '{name}：{member}为第 {groupNo} 考核组成员。',
  'assessment.member-taken-out': '{name}：{member}不再担任第 {groupNo} 考核组成员。',
  'assessment.barred': '{name}：{member}回避对{unit}的考核。',
  'assessment.bar-lifted': '{name}：{member}不再回避对{unit}的考核。',
  'assessment.self-opened': '{name}进入自评，承办单位请于{selfDueOn}前提交自评。',
  'assessment.judging-opened': '{name}进入评分，考核组成员请于{marksDueOn}前交齐评分。',
  'assessment.check-opened': '{name}进入核对，单位对得分有异议的，请于{checkUntil}前提出。',
  'assessment.frozen': '{name}已定结果，各单位可查看得分清单，校验码 {hash}。',
  'assessment.cancelled': '{name}已取消：{reason}',
} satisfies Partial<Record<EventType, string>>
