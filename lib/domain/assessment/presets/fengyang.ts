import type { SchemeBody } from '../scheme'
import { counted, eachMissing, judged, section } from './parts'

/** Deductions only, 0.4 + 0.4 + 0.6 + 0.4: the printed items give 1.8 of the stated 2. Quality is split over its two bounds. */
export const fengyang: SchemeBody = {
  total: 200,
  bonusCap: null,
  grades: [],
  minimumItems: 1,
  sections: [
    section('organised', '组织领导和制度', [judged('organised', '组织领导和制度', 40, eachMissing(10))]),
    section('time', '办理时限', [
      counted('time', '按期答复', 40, { type: 'PER_MISSING', measure: 'repliedInTime', each: 10 }),
    ]),
    section('quality', '办理质量', [
      counted('contact', '沟通率 100%', 30, { type: 'PER_POINT_BELOW', measure: 'contacted', from: 10_000, each: 5 }),
      counted('satisfied', '满意率 98% 以上', 30, {
        type: 'PER_POINT_BELOW',
        measure: 'atLeastBasicFinal',
        from: 9800,
        each: 5,
      }),
    ]),
    section('assist', '协办配合', [
      counted('assist', '协办意见提前二十日送达', 40, {
        type: 'PER_MISSING',
        measure: 'assistedTwentyDaysAhead',
        each: 10,
      }),
    ]),
  ],
}
