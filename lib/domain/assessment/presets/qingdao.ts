import type { SchemeBody } from '../scheme'
import { counted, section, usualWeights } from './parts'

/** Contact 10, face to face 30, effect 50, continued handling 10; below 90 is told and handled anew. */
export const qingdao: SchemeBody = {
  total: 10_000,
  bonusCap: null,
  grades: [
    { key: 'ninety', name: '90 分以上', from: 9000 },
    { key: 'below', name: '90 分以下（通报、再次交办）', from: 0 },
  ],
  minimumItems: 3,
  sections: [
    section('rated', '代表测评', [
      counted('contact', '沟通联系', 1000, { type: 'RATE', measure: 'contacted' }),
      counted('face', '当面答复', 3000, { type: 'RATE', measure: 'metConfirmed' }),
      counted('effect', '办理成效', 5000, {
        type: 'DELEGATES_RATING',
        aspect: 'result',
        which: 'FINAL',
        weights: usualWeights,
      }),
      counted('tracking', '跟踪反馈和继续办理', 1000, { type: 'RATE', measure: 'promisesKept' }),
    ]),
  ],
}
