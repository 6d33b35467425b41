import type { UnitKind } from '@/lib/domain/assignment/assignment'
import type { UnitCode } from './types'

export type DemoUnit = {
  code: UnitCode
  name: string
  aliases: readonly string[]
  kind: UnitKind
  /** stands before 字 in its document numbers */
  prefix: string
  group: number
  /** how its deputies are called, and which desks go out to the delegates */
  deputy: string
  desks: readonly string[]
}

type Line = readonly [code: UnitCode, name: string, alias: string, prefix: string, group: number, desks: string]

const department = 'DEPARTMENT' satisfies UnitKind

const bureaus: readonly Line[] = [
  ['education', '区教育和体育局', '区教体局', '济阳教字', 1, '基础教育科 体育科 计划财务科'],
  ['housing', '区住房和城乡建设局', '区住建局', '济阳建字', 2, '城建科 物业管理科 村镇科'],
  ['transport', '区交通运输局', '区交通局', '济阳交字', 2, '公路科 运输科 安全科'],
  ['water', '区城乡水务局', '区水务局', '济阳水字', 2, '农水科 工程科 河湖管理科'],
  ['agriculture', '区农业农村局', '区农业局', '济阳农字', 3, '产业科 种植业科 社会事业科'],
  ['health', '区卫生健康局', '区卫健局', '济阳卫字', 1, '基层卫生科 医政科'],
  ['civil', '区民政局', '区民政局', '济阳民字', 1, '养老服务科 社会救助科'],
  ['labour', '区人力资源和社会保障局', '区人社局', '济阳人社字', 1, '就业促进科 劳动监察科'],
  ['land', '区自然资源局', '区自然资源和规划局', '济阳自然资字', 2, '规划科 用途管制科 不动产登记科'],
  ['ecology', '市生态环境局济阳分局', '区生态环境局', '济阳环字', 3, '水环境科 大气科'],
  ['urban', '区城市管理局', '区城管局', '济阳城管字', 2, '市政科 环卫科 执法一中队'],
  ['culture', '区文化和旅游局', '区文旅局', '济阳文旅字', 4, '文物科 公共服务科'],
  ['development', '区发展和改革局', '区发改局', '济阳发改字', 5, '投资科 能源科'],
  ['industry', '区工业和信息化局', '区工信局', '济阳工信字', 5, '技改科 企业服务科'],
  ['commerce', '区商务和投资促进局', '区商务局', '济阳商字', 5, '市场秩序科 电商科'],
  ['police', '市公安局济阳区分局', '区公安分局', '济阳公字', 6, '交警大队 治安大队 反诈中心'],
  ['justice', '区司法局', '区司法局', '济阳司字', 6, '基层工作科'],
  ['emergency', '区应急管理局', '区应急局', '济阳应急字', 6, '综合减灾科 危化科'],
  ['market', '区市场监督管理局', '区市场监管局', '济阳市监字', 4, '食品流通科 餐饮科'],
  ['approval', '区行政审批服务局', '区审批服务局', '济阳审批字', 5, '政务服务科'],
  ['finance', '区财政局', '区财政局', '济阳财字', 5, '社保科 预算科'],
  ['medical', '区医疗保障局', '区医保局', '济阳医保字', 1, '待遇保障科'],
  ['veterans', '区退役军人事务局', '区退役军人局', '济阳退役字', 4, '就业创业科'],
]

const streets: readonly Line[] = [
  ['jiyang-street', '济阳街道办事处', '济阳街道', '济街字', 7, '民生保障办 社区办'],
  ['jibei-street', '济北街道办事处', '济北街道', '济北字', 7, '城市管理办 社区办'],
  ['huihe-street', '回河街道办事处', '回河街道', '回街字', 7, '应急办 村建办'],
  ['qudi-street', '曲堤街道办事处', '曲堤街道', '曲街字', 8, '农业办 村建办'],
  ['duoshi-street', '垛石街道办事处', '垛石街道', '垛街字', 8, '民政所 农业办'],
  ['renfeng-town', '仁风镇人民政府', '仁风镇', '仁政字', 8, '经管站 文化站'],
]

const unit =
  (kind: UnitKind, deputy: string) =>
  ([code, name, alias, prefix, group, desks]: Line): DemoUnit => ({
    code,
    name,
    aliases: alias === name ? [] : [alias],
    kind,
    prefix,
    group,
    deputy,
    desks: desks.split(' '),
  })

/** The 33 handling units of 2022, in their 8 assessment groups. */
export const demoUnits: readonly DemoUnit[] = [
  ...bureaus.map(unit(department, '副局长')),
  ...streets.map((one) => unit('TOWN', one[1].endsWith('镇人民政府') ? '副镇长' : '副主任')(one)),
  unit('COURT', '副院长')(['court', '区人民法院', '济阳法院', '济阳法字', 6, '立案庭 诉讼服务中心']),
  unit('PROCURATORATE', '副检察长')(['procuratorate', '区人民检察院', '济阳检察院', '济阳检字', 6, '公益诉讼检察部']),
  unit('PARTY_OR_MASS', '副主席')(['women', '区妇女联合会', '区妇联', '济阳妇字', 4, '家庭儿童部']),
  unit('ENTERPRISE', '副总经理')(['power', '国网济阳供电公司', '济阳供电公司', '济阳电字', 3, '营销部 运检部']),
]

export const assessmentGroups = 8

export function unitOf(code: UnitCode): DemoUnit {
  const found = demoUnits.find((one) => one.code === code)
  if (!found) throw new Error(`no unit ${code}`)
  return found
}
