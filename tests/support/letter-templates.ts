import { act, type Person } from './people'
import type { Town } from './town'

/** A template as it is typed; without a unit one of the whole congress. */
export const aTemplate = (more: object = {}) => ({
  version: 0,
  unitId: '',
  title: '正在解决（道路）',
  meanings: ['IN_PROGRESS'],
  category: '',
  opening: '您提出的《建议标题》收悉，经《承办单位》研究，现答复如下：',
  perAsk: '《办理措施》，《完成时限》前完成，责任人《责任人》。已完成：【列明已完成的工作】。',
  closing: '感谢您对我们工作的关心。',
  ...more,
})

export type SavedTemplate = { templateId: string; version: number; emptyPhrases: string[] }

export const saveTemplate = (by: Person, more: object = {}, on = '2022-03-01') =>
  act<SavedTemplate>(by, 'save-letter-template', aTemplate(more), on)

/** One that the delegate office keeps for every unit. */
export const theOfficesTemplate = async ({ office }: Town): Promise<string> => (await saveTemplate(office)).templateId
