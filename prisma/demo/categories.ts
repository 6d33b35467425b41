import type { CategoryCode } from './types'

type Topic = { name: string; parts: Partial<Record<CategoryCode, string>> }

export const categoryTree: readonly Topic[] = [
  {
    name: '城建环保',
    parts: {
      'urban-facilities': '市政设施',
      'urban-appearance': '市容环卫',
      'urban-housing': '住房物业',
      'urban-ecology': '生态环境',
    },
  },
  {
    name: '交通运输',
    parts: { 'transport-roads': '道路桥梁', 'transport-bus': '公共交通', 'transport-order': '交通秩序' },
  },
  {
    name: '农业农村',
    parts: { 'rural-water': '农田水利', 'rural-industry': '特色产业', 'rural-living': '人居环境' },
  },
  {
    name: '教育体育',
    parts: { 'education-schools': '学校建设', 'education-students': '学生关爱', 'education-sports': '全民健身' },
  },
  { name: '卫生健康', parts: { 'health-grassroots': '基层医疗', 'health-public': '公共卫生' } },
  { name: '社会保障', parts: { 'welfare-care': '养老助残', 'welfare-work': '就业社保' } },
  {
    name: '经济发展',
    parts: { 'economy-enterprise': '企业服务', 'economy-parks': '园区建设', 'economy-trade': '商贸流通' },
  },
  { name: '文化旅游', parts: { 'culture-heritage': '文化遗产', 'culture-tourism': '文旅融合' } },
  { name: '法治安全', parts: { 'safety-law': '法治建设', 'safety-emergency': '应急安全' } },
]
