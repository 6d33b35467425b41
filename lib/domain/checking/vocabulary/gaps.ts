/** What a template leaves open by name: filled in from the record, or from the row of the ask. */
export const namedGaps = {
  title: '建议标题',
  number: '建议编号',
  delegates: '代表姓名',
  unit: '承办单位',
  day: '答复日期',
  dueOn: '办理期限',
  ask: '诉求内容',
  measure: '办理措施',
  until: '完成时限',
  person: '责任人',
  money: '资金安排',
} as const
export type GapName = keyof typeof namedGaps

export const gapText = (name: GapName): string => `《${namedGaps[name]}》`

/** 《责任人》 or 【列明数据】. Class and publicity marks and years of document numbers stand in such brackets on purpose. */
export const gap = new RegExp(
  `《(?<name>${Object.values(namedGaps).join('|')})》|【(?!(?:[A-D甲乙丙丁](?:类)?|(?:主动|依申请|不予|不|全文|摘要)?公开|[〇零一二三四五六七八九十\\d]{2,4})】)[^】\\n]{0,80}】`,
  'gu',
)
