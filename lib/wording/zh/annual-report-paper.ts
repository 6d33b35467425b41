import type { ReportSection } from '@/lib/domain/annual-report/report'

/** What stands on the paper of a report beside its text; papers are Chinese whatever language the screen has. */
export const reportPaperWords = {
  issuer: '{congress}常务委员会代表工作委员会',
  draft: '拟稿，尚未定稿',
  heading: '{ordinal}、{name}',
  sections: {
    basics: '基本情况',
    work: '主要做法',
    results: '办理成效',
    problems: '存在的问题',
    next: '下一步打算',
  } satisfies Record<ReportSection, string>,
  key: '附：重点督办建议',
  promises: '附：承诺事项',
  numbered: '第{number}号《{title}》。',
  titled: '《{title}》。',
  keyUnits: '承办单位：{units}。',
  keySupervisor: '督办：{name}。',
  promise: '{unit}承诺：{text}，期限{day}。',
  state: '状态：{state}。',
  head: '{congress}常务委员会',
  about: '数据说明',
  notes: '数字来历',
  asOf: '本报告统计{year}年度代表建议，数字截至{day}。',
  source:
    '带注释的数字由建议办理系统按统一口径统计，没有手工填写；每个数字的口径、基数、依据和清单见注释，全部数字和分组见附表。',
  sourceForAll: '带注释的数字由建议办理系统按统一口径统计，没有手工填写；每个数字的口径、基数和依据见注释。',
  rates: '比率都列出分子和分母。没有返回测评的、期限未到的，不计入相应比率的分母。',
  rounding: '比率保留一位小数。各答复类别的占比按最大余数法取整，合计为100.0%。',
  laws: '注释所称省代表建议办理条例、重庆市条例、青岛市条例，分别指《{SD}》《{CQ}》《{QD}》。“依据”的对本区有效，“参照”的是外地规定。',
  countsTwice: '按{name}统计的，一件建议可以计入几处，各项之和大于总数。',
  twice: { byUnit: '承办单位', bySystem: '承办系统', byChannel: '意见来源渠道', byTown: '涉及镇街' },
  frozen: '本报告于{day}定稿，定稿以后记录有变动的，本报告的数字不随之改变。',
  notFrozen: '本稿没有定稿，数字还会变化。',
  hash: '校验码（SHA-256）：{hash}',
}
