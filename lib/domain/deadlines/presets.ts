import type { Limit } from './limits'
import {
  advised,
  advisedInShandong,
  beijing,
  chongqing,
  elsewhere,
  formerNational,
  henan,
  national,
  qingdao,
  shandong,
  shanghai,
  zhejiang,
} from './statutes'

/** Every statutory number the system knows, by whose rule it is. A congress takes one list and may change a number. */
export const jurisdictions = [
  'national',
  'shandong',
  'qingdao',
  'chongqing',
  'shanghai',
  'beijing',
  'zhejiang',
  'henan',
] as const
export type Jurisdiction = (typeof jurisdictions)[number]

/** A place's own numbers, then national law, then what neither fixes: complete, and each number under its true source. */
function listOf(...own: readonly (readonly Limit[])[]): readonly Limit[] {
  const placed = own.reduce<readonly Limit[]>(completedBy, [])
  const repeated = formerNational.filter((older) => !placed.some((limit) => wasThereBefore(limit, older)))
  return completedBy(completedBy([...repeated, ...placed, ...national], elsewhere), advised)
}

const completedBy = (list: readonly Limit[], more: readonly Limit[]): readonly Limit[] => [
  ...list,
  ...more.filter(({ purpose }) => !list.some((limit) => limit.purpose === purpose)),
]

const wasThereBefore = (limit: Limit, older: Limit): boolean =>
  limit.purpose === older.purpose && limit.effectiveFrom <= older.effectiveFrom

export const limitPresets: Record<Jurisdiction, readonly Limit[]> = {
  national: listOf(),
  shandong: listOf(shandong, advisedInShandong),
  qingdao: listOf(qingdao, shandong),
  chongqing: listOf(chongqing),
  shanghai: listOf(shanghai),
  beijing: listOf(beijing),
  zhejiang: listOf(zhejiang),
  henan: listOf(henan),
}
