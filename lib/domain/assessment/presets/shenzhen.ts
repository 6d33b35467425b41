import type { MeasureKey } from '../measure-keys'
import type { Condition, SchemeBody } from '../scheme'
import { counted, section } from './parts'

const atLeast = (measure: MeasureKey, bound: number): Condition => ({ measure, comparison: 'AT_LEAST', bound })
const none = (measure: MeasureKey): Condition => ({ measure, comparison: 'AT_MOST', bound: 0 })

const gate = (key: string, name: string, good: Condition[], pass: Condition[]) =>
  counted(
    key,
    name,
    0,
    {
      type: 'GATE',
      levels: [
        { level: 'GOOD', all: good },
        { level: 'PASS', all: pass },
      ],
    },
    { kind: 'GATE' },
  )

/** Three gates and no points: the worst of them is the level of the whole, so that one failed fails all. */
export const shenzhen: SchemeBody = {
  total: 0,
  bonusCap: null,
  grades: [],
  minimumItems: 1,
  sections: [
    section('gates', '三项指标', [
      gate('acknowledged', '签收', [atLeast('acknowledgedInTime', 10_000)], [atLeast('acknowledgedInTime', 9000)]),
      gate(
        'replied',
        '答复',
        [atLeast('repliedWithinThreeMonths', 8000), none('repliesAfterSixMonths')],
        [none('repliesAfterSixMonths')],
      ),
      gate(
        'satisfied',
        '满意',
        [atLeast('satisfiedFinal', 8000), none('dissatisfiedFinal')],
        [atLeast('atLeastBasicFinal', 10_000), none('dissatisfiedFinal')],
      ),
    ]),
  ],
}
