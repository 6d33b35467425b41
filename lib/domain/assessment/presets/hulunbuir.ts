import type { SchemeBody } from '../scheme'
import { byGroup, counted, eachMissing, judged, section, usualWeights, yes } from './parts'

/** Ten items to a hundred and three deductions; the first three have six points each. The other seven share the rest as we see fit. */
export const hulunbuir: SchemeBody = {
  total: 10_000,
  bonusCap: null,
  grades: [],
  minimumItems: 1,
  sections: [
    section('organised', '组织领导', [
      judged('head', '主要领导阅批和专题研究', 600, eachMissing(200)),
      judged('named', '明确分管领导和承办人', 600, yes, { judge: 'OFFICE' }),
      judged('rules', '办理制度', 600, yes, { judge: 'OFFICE' }),
      judged('plan', '办理方案', 600, yes, { judge: 'OFFICE' }),
    ]),
    section('work', '办理落实', [
      counted('received', '按期签收', 800, { type: 'RATE', measure: 'acknowledgedInTime' }),
      counted('contact', '与代表沟通', 1500, { type: 'RATE', measure: 'metConfirmed' }),
      counted('replied', '按期答复', 1500, { type: 'RATE', measure: 'repliedInTime' }),
      judged('letters', '答复质量', 1000, byGroup),
      counted('rated', '代表评价', 1400, {
        type: 'DELEGATES_RATING',
        aspect: 'result',
        which: 'FINAL',
        weights: usualWeights,
      }),
      counted('carried', '承诺落实', 1400, { type: 'RATE', measure: 'promisesKept' }),
    ]),
    section('less', '扣分', [
      counted('late', '逾期答复', 600, { type: 'PER_EVENT', measure: 'lateReplies', each: 200 }, { kind: 'DEDUCTION' }),
      counted('again', '重新办理', 600, { type: 'PER_EVENT', measure: 'rehandled', each: 200 }, { kind: 'DEDUCTION' }),
      counted(
        'broken',
        '承诺未兑现',
        600,
        { type: 'PER_EVENT', measure: 'promisesBroken', each: 200 },
        { kind: 'DEDUCTION' },
      ),
    ]),
  ],
}
