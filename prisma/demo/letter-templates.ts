import { localDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from '@/lib/store/tx'
import { at, clock } from './days'
import { identifiers } from './identifiers'

const opening =
  '您提出的第《建议编号》号建议《建议标题》收悉。《承办单位》到现场核实了情况，并当面听取了您的意见。逐项答复附后。'
const closing = '感谢您对我们工作的关心和监督。对以上答复如有意见，请在征询意见表中填写。'

/** Those that the delegate office has for every unit: one for each class, and one for the roads. */
const templates = [
  {
    title: '已经解决',
    meanings: ['SOLVED'],
    category: null,
    perAsk:
      '您提出的这一项已经办结。【哪一天、由谁、做成了什么】，【验收或者查验的结果】。今后由《责任人》负责日常管护。',
  },
  {
    title: '正在解决',
    meanings: ['IN_PROGRESS'],
    category: null,
    perAsk:
      '这一项正在办理。目前【已经做到哪一步】。下一步《办理措施》，《完成时限》前完成，由《责任人》负责，资金《资金安排》。',
  },
  {
    title: '列入计划',
    meanings: ['PLANNED'],
    category: null,
    perAsk:
      '这一项已列入【计划的名称和年度】。计划《办理措施》，《完成时限》前完成，由《责任人》负责，资金《资金安排》。开工和完工时再向您报告。',
  },
  {
    title: '条件所限暂不能解决',
    meanings: ['DEFERRED'],
    category: null,
    perAsk:
      '这一项目前还办不成，原因是【所依据的条款、预算科目或者缺少的条件】。在此之前，【可以先做的替代办法】。条件具备后由《责任人》主动与您联系。',
  },
  {
    title: '留作参考',
    meanings: ['REFERENCE'],
    category: null,
    perAsk:
      '这一项不属于本级能够决定的事项：【由哪一级、按哪一条规定决定】。我们已于【日期】向【单位】反映，结果为【答复或者进展】。',
  },
  {
    title: '道路修整（正在解决或者列入计划）',
    meanings: ['IN_PROGRESS', 'PLANNED'],
    category: '道路桥梁',
    perAsk:
      '经现场查看，【路段起止点】全长【数字】米，【破损情况】。拟《办理措施》，《完成时限》前完成，施工期间【交通组织办法】。责任人：《责任人》。资金：《资金安排》。',
  },
]

const kept = at(localDate('2022-02-21'), clock(9, 30))

export async function keepTemplates(tx: Tx, congressId: string, changedById: string): Promise<void> {
  const newId = identifiers('letter templates')
  const rows = templates.map((template) => ({ ...template, id: newId(kept) }))
  await open(tx).letterTemplate.createMany({ data: rows.map(({ id }) => ({ id, congressId })) })
  await open(tx).letterTemplateVersion.createMany({
    data: rows.map(({ id: templateId, ...content }) => ({
      templateId,
      version: 1,
      congressId,
      ...content,
      opening,
      closing,
      changedById,
      changedAt: kept,
    })),
  })
}
