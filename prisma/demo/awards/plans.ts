import type { AwardKind } from '@/lib/domain/award/award'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { laterNotice, metOn } from './calendar-of-awards'

export type AwardPlan = {
  readonly kind: AwardKind
  readonly name: string
  readonly quota: number
  readonly each: number
  readonly noticeFrom: LocalDate
  /** what residents said of the one at this place of the list */
  readonly objections: readonly DemoObjection[]
  /** when the list ends with a decision */
  readonly decision: string | null
  readonly reasons: readonly string[]
}

export type DemoObjection = {
  readonly place: number
  readonly channel: 'LETTER' | 'TELEPHONE' | 'VISIT'
  readonly name: string
  readonly words: string
  /** null: not yet answered */
  readonly answer: string | null
  readonly isUpheld: boolean
}

export const meeting = '区十九届人大常委会第九次主任会议'
export const meetingWords =
  '同意按名单公示；其余入围对象按顺序递补。公示无异议或者异议查清后，由主任会议作出通报表扬决定。'
export const basis = '《济阳区人民代表大会代表建议办理工作评选通报表扬办法》和2022年度代表建议办理工作考核结果'
export const decidingBody = '济南市济阳区人民代表大会常务委员会主任会议'
export const placeReasons = ['考核分档靠前，没有否决情形。', '办理实绩突出，经核查没有否决情形。'] as const
export const followReason = '名单上有一件撤下，按入围顺序递补。'

export const awardPlans: readonly AwardPlan[] = [
  {
    ...{ kind: 'UNIT', name: '2022年度代表建议办理工作先进单位', quota: 6, each: 3, noticeFrom: metOn },
    objections: [
      {
        ...{ place: 2, channel: 'TELEPHONE', name: '王建民', isUpheld: false },
        words: '这个单位去年答应修的路到现在没有动工，请查实后再定。',
        answer: '查对台账，该路段列入2023年计划，承诺期限未到，不属于承诺逾期未兑现。已电话说明，异议不成立。',
      },
      {
        ...{ place: 4, channel: 'LETTER', name: '刘秀英', isUpheld: true },
        words: '这个单位公开的答复里写了来信人的住址，影响了我家，不应当表扬。',
        answer: '经核实，答复附件公开时未遮盖住址，情况属实，已更正并致歉。异议成立，从公示名单中撤下。',
      },
    ],
    decision: '济阳人发〔2023〕1号',
    reasons: [
      '主要负责同志牵头，逐件与代表见面，答复按期，承诺事项列入台账跟踪。',
      '重点建议办理扎实，现场办公解决问题，代表多次给予肯定。',
      '协办意见及时，主办件件有回音，能办的当年办结。',
    ],
  },
  {
    ...{ kind: 'SUGGESTION', name: '2022年度优秀代表建议', quota: 8, each: 3, noticeFrom: laterNotice },
    objections: [
      {
        ...{ place: 3, channel: 'VISIT', name: '陈立军', isUpheld: true },
        words: '这件建议反映的问题只解决了一部分，村东头还没有完成，不宜作为优秀建议。',
        answer: '经现场核实，村东头确未完工。代表同意暂不参加评选，异议成立，从公示名单中撤下。',
      },
      {
        ...{ place: 1, channel: 'LETTER', name: '李国强', isUpheld: false },
        words: '类似的建议前几年也有人提过，请说明为什么评这一件。',
        answer: '评选看问题是否找准、建议是否可行和办理效果，这一件调研扎实，办理后经代表确认解决。异议不成立。',
      },
    ],
    decision: null,
    reasons: [
      '调研深入，问题找得准，办法可行，办理后群众受益明显。',
      '一事一议，数据扎实，推动了同类问题一并解决。',
      '代表全程参与办理，结果经本人现场确认。',
    ],
  },
  {
    ...{ kind: 'WORKER', name: '2022年度代表建议办理工作先进工作者', quota: 5, each: 1, noticeFrom: metOn },
    objections: [
      {
        ...{ place: 2, channel: 'LETTER', name: '赵玉兰', isUpheld: false },
        words: '有一次打电话询问办理进度，态度生硬，请了解以后再决定。',
        answer: null,
      },
    ],
    decision: null,
    reasons: [
      '承办件多，逐件建账，全年没有一件逾期，主动联系代表说明情况。',
      '答复稿把关严，退改少，承诺事项按月跟踪到落实。',
    ],
  },
]
