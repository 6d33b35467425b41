import type { CategoryCode, UnitCode } from './types'
import { unitOf } from './units'

/** Which desk's business a topic is, wherever a unit has it. */
const desksByTopic: Record<CategoryCode, string> = {
  'urban-facilities': '城建科 市政科 城市管理办 运检部',
  'urban-appearance': '环卫科 城市管理办 食品流通科',
  'urban-housing': '物业管理科 不动产登记科 社区办 应急办',
  'urban-ecology': '水环境科 大气科 执法一中队 能源科 运检部',
  'transport-roads': '公路科 工程科 城建科 规划科',
  'transport-bus': '运输科 投资科 规划科',
  'transport-order': '交警大队 运输科 市政科 综合减灾科',
  'rural-water': '农水科 河湖管理科 用途管制科 运检部',
  'rural-industry': '产业科 种植业科 用途管制科 农业办',
  'rural-living': '社会事业科 环卫科 村建办 养老服务科 农业办 运检部',
  'education-schools': '基础教育科 计划财务科',
  'education-students': '基础教育科 治安大队 社区办 餐饮科',
  'education-sports': '体育科 治安大队 投资科',
  'health-grassroots': '基层卫生科 待遇保障科',
  'health-public': '医政科 待遇保障科 基础教育科 民政所',
  'welfare-care': '养老服务科 社会救助科 家庭儿童部',
  'welfare-work': '就业促进科 劳动监察科 社保科 诉讼服务中心',
  'economy-enterprise': '企业服务科 技改科 政务服务科 预算科',
  'economy-parks': '投资科 规划科 营销部 技改科',
  'economy-trade': '市场秩序科 电商科 餐饮科 食品流通科',
  'culture-heritage': '文物科 规划科 村建办',
  'culture-tourism': '公共服务科 河湖管理科',
  'safety-law': '反诈中心 诉讼服务中心 政务服务科',
  'safety-emergency': '危化科 综合减灾科 治安大队 应急办',
}

export function deskFor(unit: UnitCode, category: CategoryCode, turn: number): string {
  const { desks } = unitOf(unit)
  const fitting = desks.filter((desk) => desksByTopic[category].split(' ').includes(desk))
  const choice = fitting.length > 0 ? fitting : desks
  return choice[turn % choice.length] ?? ''
}
