import { localDate } from '@/lib/domain/deadlines/local-date'
import { rankAlike } from '@/lib/domain/likeness/alike'
import { type Duty, dutiesOf } from '@/lib/domain/matters/duties'
import { type Precedent, proposeUnits } from '@/lib/domain/routing/propose'
import { type BookUnit, type UnitBook, unitBook } from '@/lib/domain/routing/unit-book'
import { type PublicRecord, publicItems, publicListLines } from '../../support/public-records'

const names =
  '住房和城乡建设局 交通运输局 教育局 卫生健康局 水务局 农业农村局 民政局 公安局 城市管理局 国有资产监督管理局 自然资源局 生态环境局 发展和改革局 工业和信息化局 商务局 文化和旅游局 人力资源和社会保障局 医疗保障局 财政局 司法局 市场监督管理局 应急管理局 退役军人事务局 宣传部 邮政局 园林绿化局 行政审批服务局 供电公司 电信公司 残疾人联合会 信访局 人民法院 人民检察院 县人民政府'

/** One unit of each kind, as a district has them. */
const units: BookUnit[] = names.split(' ').map((name) => ({
  id: name,
  name,
  aliases: [],
  kind: 'DEPARTMENT',
  validFrom: localDate('2000-01-01'),
  validTo: null,
  successorId: null,
}))
const book: UnitBook = unitBook(units, localDate('2022-01-01'))

/** Every public record whose lead unit is named, in the order of its title; every third is held out. */
export function split(): { known: PublicRecord[]; heldOut: PublicRecord[] } {
  const all = [...publicItems(), ...publicListLines()]
    .filter(({ leadUnits }) => dutiesOf(leadUnits).length > 0)
    .toSorted((left, right) => (left.title < right.title ? -1 : 1))
  return { known: all.filter((_, place) => place % 3 !== 2), heldOut: all.filter((_, place) => place % 3 === 2) }
}

export type Guess = { record: PublicRecord; right: Duty[]; proposed: Duty[][]; place: number }

/** The place, from 0, of the first proposed unit that is of the right kind; -1 when none is. */
export function guess(record: PublicRecord, earlier: readonly PublicRecord[]): Guess {
  const right = dutiesOf(record.leadUnits)
  const proposed = proposeUnits(
    { title: record.title, text: '', categories: [], wishedUnitId: null },
    { book, rules: [], precedents: precedentsOf(record, earlier) },
  ).map(({ name }) => dutiesOf([name]))
  return { record, right, proposed, place: proposed.findIndex((one) => one.some((duty) => right.includes(duty))) }
}

function precedentsOf({ title }: PublicRecord, earlier: readonly PublicRecord[]): Precedent[] {
  return rankAlike(title, earlier, (one) => one.title).map(({ one, likeness }) => ({
    suggestionId: one.id,
    numberText: null,
    title: one.title,
    year: 2022,
    likeness,
    leadUnitIds: dutiesOf(one.leadUnits).flatMap((duty) => book.withDuty(duty).map(({ id }) => id)),
  }))
}
