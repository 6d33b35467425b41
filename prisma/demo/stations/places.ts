import { type OpeningRule, writeOpening } from '@/lib/domain/station/opening'
import { towns } from '../towns'
import type { DelegationCode, UnitCode } from '../types'

export type DemoStation = {
  readonly delegation: DelegationCode
  readonly name: string
  readonly place: string
  readonly opening: string
  readonly town: UnitCode | null
}

const hours = { opensAt: '09:00', closesAt: '11:00' }
const fifteenth: OpeningRule = { months: 'ODD', on: 'D15', ...hours }
const firstTuesday: OpeningRule = { months: 'EVERY', on: 'W1-2', ...hours }
const lastThursday: OpeningRule = { months: 'ODD', on: 'W5-4', opensAt: '14:30', closesAt: '16:30' }

type Line = readonly [delegation: DelegationCode, prefix: string, names: string, rules: string]

/** m: every month's first Tuesday, o: the fifteenth of odd months, t: the last Thursday of odd months */
const lines: readonly Line[] = [
  ['jiyang', '济阳街道', '城东社区 城南社区 老城片区 商贸片区', 'moom'],
  ['jibei', '济北街道', '中心社区 学府社区 园区片区 新居社区', 'moto'],
  ['cuizhai', '崔寨街道', '安置社区 沿河片区 产业片区', 'moo'],
  ['sungeng', '孙耿街道', '中心片区 东部片区 西部片区', 'oot'],
  ['huihe', '回河街道', '中心片区 沿黄片区 工业片区', 'moo'],
  ['taiping', '太平街道', '中心片区 北部片区', 'ot'],
  ['duoshi', '垛石街道', '中心片区 白桥片区 北部片区', 'moo'],
  ['qudi', '曲堤街道', '中心片区 东部片区 南部片区', 'moo'],
  ['renfeng', '仁风镇', '中心片区 瓜乡片区', 'mo'],
  ['xinshi', '新市镇', '中心片区 南部片区', 'oo'],
]

const rules: Readonly<Record<string, OpeningRule>> = { m: firstTuesday, o: fifteenth, t: lastThursday }

/** 29 stations in ten towns. */
export const demoStations: readonly DemoStation[] = lines.flatMap(([delegation, prefix, names, codes]) =>
  names.split(' ').map((name, place) => ({
    delegation,
    name: `${prefix}${name}人大代表联络站`,
    place: `${prefix}${name}${place % 2 ? '便民服务站二楼' : '党群服务中心一楼'}`,
    opening: writeOpening(rules[codes[place] ?? 'o'] ?? fifteenth),
    town: towns[delegation] ?? null,
  })),
)
