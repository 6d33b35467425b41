import {
  byGroup,
  counted,
  eachMissing,
  judged,
  section,
  usualWeights,
  yes,
} from '@/lib/domain/assessment/presets/parts'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'

const organisation = section('organisation', '组织领导', [
  judged('leadership', '主要负责同志研究部署', 500, byGroup, { note: '看会议记录、批示件和带头领办的建议' }),
  judged('staffing', '明确分管领导和承办人员', 300, yes, { judge: 'OFFICE', note: '看本年度报送的名单' }),
  judged('rules', '办理制度和台账', 200, eachMissing(50), {
    judge: 'OFFICE',
    note: '签收、沟通、审核、归档，缺一项扣 0.5 分',
  }),
])

const course = section('course', '办理过程', [
  counted('acknowledged', '按期签收', 500, { type: 'PER_MISSING', measure: 'acknowledgedInTime', each: 50 }),
  counted('met', '与代表见面沟通', 1000, { type: 'RATE', measure: 'metConfirmed' }, { note: '以代表确认为准' }),
  counted('replied', '按期答复', 1000, { type: 'PER_MISSING', measure: 'repliedInTime', each: 200 }),
  counted(
    'heads',
    '主要负责同志参加见面答复会',
    500,
    { type: 'RATE', measure: 'headsAtMeetings' },
    { whenNone: 'LEFT_OUT' },
  ),
])

const quality = section('quality', '办理质量', [
  judged('letters', '答复函质量', 1000, byGroup, { note: '抽看答复函：是否逐条回应、措施和时限是否明确' }),
  counted('attitude', '代表对办理态度的评价', 1000, {
    type: 'DELEGATES_RATING',
    aspect: 'attitude',
    which: 'FIRST',
    weights: usualWeights,
  }),
  counted('result', '代表对办理结果的评价', 1500, {
    type: 'DELEGATES_RATING',
    aspect: 'result',
    which: 'FINAL',
    weights: usualWeights,
  }),
  counted('solved', '经代表确认已解决', 1000, { type: 'RATE', measure: 'solvedConfirmedRate' }),
])

const after = section('after', '承诺与公开', [
  counted(
    'promises',
    '承诺事项按期办结',
    1000,
    { type: 'PER_POINT_BELOW', measure: 'promisesKept', from: 9000, each: 25 },
    { whenNone: 'LEFT_OUT', note: '办结率 90% 得满分，每低一个百分点扣 0.25 分' },
  ),
  counted('published', '答复公开', 500, { type: 'RATE', measure: 'published' }, { whenNone: 'LEFT_OUT' }),
])

const more = section('more', '加分', [
  counted('onSite', '到现场沟通', 200, { type: 'PER_EVENT', measure: 'onSiteContacts', each: 10 }, { kind: 'BONUS' }),
  counted(
    'volume',
    '承办件数较多',
    300,
    { type: 'VOLUME_TIERS', measure: 'leadItems', upTo: 5, points: 0, each: 50 },
    { kind: 'BONUS', note: '主办超过 5 件的，每多一件加 0.5 分' },
  ),
  judged('example', '办理经验在全区推广', 200, byGroup, { kind: 'BONUS' }),
])

const less = section('less', '扣分', [
  counted('chased', '被催办', 300, { type: 'PER_EVENT', measure: 'chasingNotices', each: 50 }, { kind: 'DEDUCTION' }),
  counted(
    'disputed',
    '沟通记录被代表否认',
    400,
    { type: 'PER_EVENT', measure: 'disputedContacts', each: 200 },
    { kind: 'DEDUCTION' },
  ),
])

/** A scheme of the demonstration's district: 100 points, at most five more, counted and judged. */
export const demoScheme: SchemeBody = {
  total: 10_000,
  bonusCap: 500,
  grades: [
    { key: 'excellent', name: '优秀', from: 9000 },
    { key: 'good', name: '良好', from: 8000 },
    { key: 'fair', name: '合格', from: 6000 },
    { key: 'poor', name: '待改进', from: 0 },
  ],
  minimumItems: 3,
  sections: [organisation, course, quality, after, more, less],
}
