import type { SchemeBody } from '../scheme'
import { byGroup, counted, eachMissing, judged, section, usualWeights } from './parts'

/** Eight aspects; first contact 15, first rating 18, second rating 15, a tenth for each talk on site. The rest of the hundred is ours. */
export const dazu: SchemeBody = {
  total: 10_000,
  bonusCap: 100,
  grades: [],
  minimumItems: 3,
  sections: [
    section('organised', '组织领导', [judged('organised', '研究部署和责任落实', 800, eachMissing(100))]),
    section('received', '签收交办', [
      counted('received', '按期签收', 700, { type: 'RATE', measure: 'acknowledgedInTime' }),
    ]),
    section('contact', '首次沟通', [
      counted('contact', '办理前沟通', 1500, { type: 'RATE', measure: 'metConfirmed' }),
      counted('onSite', '现场沟通', 100, { type: 'PER_EVENT', measure: 'onSiteContacts', each: 10 }, { kind: 'BONUS' }),
    ]),
    section('replied', '按期答复', [
      counted('replied', '按期答复', 1500, { type: 'PER_MISSING', measure: 'repliedInTime', each: 100 }),
      counted(
        'late',
        '超过六个月答复',
        500,
        { type: 'PER_EVENT', measure: 'repliesAfterSixMonths', each: 100 },
        { kind: 'DEDUCTION' },
      ),
    ]),
    section('letters', '答复质量', [judged('letters', '答复规范', 1200, byGroup)]),
    section('first', '首次测评', [
      counted('first', '首次测评', 1800, {
        type: 'DELEGATES_RATING',
        aspect: 'result',
        which: 'FIRST',
        weights: usualWeights,
      }),
    ]),
    section('second', '再次测评', [counted('second', '承诺事项落实', 1500, { type: 'RATE', measure: 'promisesKept' })]),
    section('opened', '公开和报送', [counted('opened', '答复公开', 1000, { type: 'RATE', measure: 'published' })]),
  ],
}
