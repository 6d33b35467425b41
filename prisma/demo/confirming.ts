import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { at, clock } from './days'
import type { Case } from './steps/case'
import { confirm, dispute, type Objection } from './steps/handling'
import type { UnitCode } from './types'

const objections: readonly Objection[] = [
  {
    faults: ['OTHER_PEOPLE'],
    words: '来的是科室同志，记录里的副职没有到场。',
    answer: '副职临时开会，由科室负责人参加，今后按实际到场人员登记。',
  },
  { faults: ['OTHER_VIEW'], words: '我没有说可以放到明年，请改过来。', answer: null },
  { faults: ['NOT_MET'], words: '那天我在外地，没有人找过我。', answer: '经查是电话沟通，误登记为见面，向代表致歉。' },
]

/** Most delegates say that it was so; some say nothing, a few that it was otherwise. By the number, so that nothing else of the year moves. */
export function askBack(one: Case, unit: UnitCode, on: LocalDate, number: number): void {
  const day = addDays(on, 1 + (number % 5))
  const moment = at(day, clock(19, 10) + (number % 70))
  if (number % 11 === 6) return
  const objection = number % 23 === 9 ? objections[number % objections.length] : undefined
  if (objection) dispute(one, unit, objection, moment)
  else confirm(one, unit, moment)
}
