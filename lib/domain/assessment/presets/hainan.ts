import type { SchemeBody } from '../scheme'
import { byGroup, counted, judged, section, usualWeights } from './parts'

/** Speed 20 (by the limit in force, consented extensions within it; late: nothing), reply 50, result 30. */
export const hainan: SchemeBody = {
  total: 10_000,
  bonusCap: null,
  grades: [],
  minimumItems: 3,
  sections: [
    section('lead', '主办建议', [
      counted(
        'speed',
        '办理速度',
        2000,
        { type: 'RATE', measure: 'repliedInTime' },
        { note: '经同意延期的以延期后的期限为准' },
      ),
      judged('reply', '答复质量', 5000, byGroup, { note: '抽看答复函' }),
      counted('result', '办理结果', 3000, {
        type: 'DELEGATES_RATING',
        aspect: 'result',
        which: 'FINAL',
        weights: usualWeights,
      }),
    ]),
  ],
}
