import type { SchemeBody } from '../scheme'
import { byGroup, counted, judged, section, usualWeights, yes } from './parts'

/** Ten items of ten points. Up to five suggestions earn ten, each above two more: what is above stands as a bonus, so that the ten items stay a hundred. */
export const luoyang: SchemeBody = {
  total: 10_000,
  bonusCap: null,
  grades: [],
  minimumItems: 3,
  sections: [
    section('lead', '组织领导', [
      judged('head', '主要负责人重视', 1000, byGroup),
      judged('person', '专人负责', 1000, yes, { judge: 'OFFICE' }),
      judged('rules', '制度健全', 1000, yes, { judge: 'OFFICE' }),
      counted('volume', '承办数量', 1000, {
        type: 'VOLUME_TIERS',
        measure: 'leadItems',
        upTo: 5,
        points: 1000,
        each: 0,
      }),
    ]),
    section('work', '办理工作', [
      counted('acknowledged', '按时签收', 1000, { type: 'RATE', measure: 'acknowledgedInTime' }),
      counted('face', '与代表见面', 1000, { type: 'RATE', measure: 'metConfirmed' }),
      counted('inTime', '按时答复', 1000, { type: 'RATE', measure: 'repliedInTime' }),
      judged('letters', '答复规范', 1000, byGroup),
      counted('rated', '代表满意', 1000, {
        type: 'DELEGATES_RATING',
        aspect: 'result',
        which: 'FINAL',
        weights: usualWeights,
      }),
      counted('solved', '问题解决', 1000, { type: 'RATE', measure: 'solvedConfirmedRate' }),
    ]),
    section('beside', '加分和扣分', [
      counted(
        'more',
        '承办超过五件的部分',
        4000,
        { type: 'VOLUME_TIERS', measure: 'leadItems', upTo: 5, points: 0, each: 200 },
        { kind: 'BONUS' },
      ),
      judged('example', '经验推广', 200, byGroup, { kind: 'BONUS' }),
      counted(
        'late',
        '逾期答复',
        1000,
        { type: 'PER_EVENT', measure: 'lateReplies', each: 200 },
        { kind: 'DEDUCTION' },
      ),
    ]),
  ],
}
