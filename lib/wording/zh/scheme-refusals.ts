import type { SchemeRefusalCode } from '@/lib/domain/assessment/scheme-refusals'

export const schemeRefusals: Record<SchemeRefusalCode, string> = {
  'scheme-adopted': '方案已于{day}通过，不能再改。需要调整的，请复制成新方案。',
  'scheme-faulty': '方案还有 {count} 处需要改正，改正后才能通过。',
  'scheme-unbalanced':
    '各项分值合计 {sum} 分，与写明的总分 {total} 分不一致。请改正，或者勾选“知道分值不一致，仍然通过”。',
  'scheme-adopted-later': '通过日期不能晚于今天。',
  'scheme-part-gone': '这一项刚被别人删除。请看一下方案现在的内容。',
  'scheme-section-full': '这一部分还有考核项。请先删除或者移走，再删除这一部分。',
  'scheme-full': '一个方案最多 {sections} 个部分、{items} 项。',
}
