import type { EventType } from '@/lib/domain/events'

export const timelineOfSchemes = {
  'scheme.written': '起草考核方案：{name}（{year} 年）。',
  'scheme.changed': '修改考核方案：{name}（{year} 年）。',
  'scheme.discarded': '删除考核方案草稿：{name}（{year} 年）。',
  'scheme.adopted': '考核方案通过：{name}（{year} 年），{adoptedOn}，{adoption}。',
} satisfies Partial<Record<EventType, string>>
