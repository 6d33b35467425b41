import type { UnitCode } from '../types'

type Counts = { readonly found: number; readonly suggestions: number }

export type Asked = {
  /** by name; without one it is the leader who has an account */
  readonly by?: string
  readonly on: string
  readonly words: string
  readonly unit?: UnitCode
  readonly dueOn?: string
  readonly answers: readonly {
    readonly on: string
    readonly text: string
    readonly evidence: string
    readonly sentBack?: { readonly on: string; readonly reason: string; readonly dueOn: string }
  }[]
  readonly acceptedOn?: string
}

export type Told = {
  readonly title: string
  /** the inspection or survey whose findings it rests on */
  readonly trip: string | null
  /** the titles of the suggestions that it rests on */
  readonly about: RegExp
  readonly summary: (counts: Counts) => string
  readonly text: (counts: Counts) => string
  readonly others: readonly { readonly name: string; readonly post: string }[]
  readonly draftedOn: string
  readonly sentOn?: string
  readonly asked: readonly Asked[]
  readonly closed?: { readonly on: string; readonly words: string }
}

const vice = { name: '赵明远', post: '区委常委、常务副区长' }
const viceOfTowns = { name: '孟凡林', post: '副区长' }

export const told: readonly Told[] = [
  {
    title: '关于农村供水和灌溉问题的情况专报',
    trip: '农村供水和灌溉设施视察',
    about: /供水|灌区|机井|引黄水量/,
    summary: ({ found, suggestions }) =>
      `视察发现问题${found}件，另有${suggestions}件代表建议反映同类情况，集中在水压不足、渠道淤积和机井失修。`,
    text: ({ found, suggestions }) =>
      `五月十九日，部分代表视察农村供水和灌溉设施，现场发现问题${found}件。今年代表提出的建议中，有${suggestions}件与此有关。\n水压不足和末级渠道淤积影响面大，机井失修多在沿黄村庄。建议区政府统筹安排维护经费，明确管护责任，夏灌前先解决群众用水。`,
    ...{ others: [viceOfTowns], draftedOn: '2022-05-30', sentOn: '2022-06-02' },
    asked: [
      { on: '2022-06-06', words: '请代表工委跟踪落实情况，适时组织代表回访。', answers: [] },
      {
        ...{ by: '孟凡林', on: '2022-06-07', unit: 'water', dueOn: '2022-07-29' },
        words: '请区水务局逐项整改，七月底前书面报告。',
        answers: [
          {
            on: '2022-07-27',
            text: '三个村加压泵已更换；末级渠道清淤十一处；老旧机井纳入维修计划，先修六眼。水质检测结果已按月公示。',
            evidence: '水务局整改情况报告、施工照片、验收单三份',
          },
        ],
        acceptedOn: '2022-08-02',
      },
    ],
    closed: { on: '2022-08-05', words: '水压和公示问题已经解决，渠道和机井列入计划继续跟踪。' },
  },
  {
    title: '关于物业服务和老旧小区管理问题的情况专报',
    trip: '物业服务和老旧小区改造调研',
    about: /物业|维修资金|线缆|老楼院|电梯/,
    summary: ({ found, suggestions }) =>
      `调研发现问题${found}件，另有${suggestions}件代表建议反映同类情况，群众意见集中在公共收益公示和维修资金使用。`,
    text: ({ found, suggestions }) =>
      `六月二十三日，代表走访四个小区，发现问题${found}件；今年代表提出的建议中，有${suggestions}件涉及物业和老旧小区。\n公共收益长期不公示、维修资金动用难，是居民反映最集中的两件事。建议主管部门限期公示，并研究紧急维修的简易程序。`,
    ...{ others: [vice], draftedOn: '2022-07-08', sentOn: '2022-07-12' },
    asked: [
      {
        ...{ by: '赵明远', on: '2022-07-14', unit: 'housing', dueOn: '2022-09-15' },
        words: '反映的问题很具体。请住建局拿出办法，九月中旬前报告。',
        answers: [
          {
            on: '2022-09-20',
            text: '已发文要求物业企业公示公共收益，正在督促落实。',
            evidence: '住建局通知一份',
            sentBack: {
              on: '2022-09-26',
              reason: '没有写明多少小区已经公示，紧急维修程序也没有意见。',
              dueOn: '2022-10-31',
            },
          },
          {
            on: '2022-10-28',
            text: '二十六个小区中十九个已公示，其余年底前完成。紧急维修简易程序已起草，十一月征求意见。',
            evidence: '公示情况汇总表、征求意见稿',
          },
        ],
        acceptedOn: '2022-11-02',
      },
      {
        ...{ on: '2022-11-04', unit: 'jiyang-street', dueOn: '2022-12-15' },
        words: '请济阳街道帮助两个小区依法组织维修资金表决，十二月中旬前报告结果。',
        answers: [],
      },
    ],
  },
  {
    title: '关于农村学校取暖和食堂管理问题的情况专报',
    trip: '校园食品安全和校舍取暖视察',
    about: /取暖条件|学校午餐|寄宿制学校/,
    summary: ({ found, suggestions }) =>
      `视察发现问题${found}件，另有${suggestions}件代表建议反映同类情况，入冬前须先解决取暖。`,
    text: ({ found, suggestions }) =>
      `九月二十二日，代表视察四所学校，发现问题${found}件；今年代表提出的建议中，有${suggestions}件与此有关。\n两所小学取暖设备老化，已由教体局更换。寄宿生热水供应时间短的问题还没有解决，建议一并安排。`,
    ...{ others: [], draftedOn: '2022-12-12', sentOn: '2022-12-20', asked: [] },
  },
  {
    title: '关于村级幸福食堂长效运营的情况专报',
    trip: null,
    about: /幸福食堂|综合养老/,
    summary: ({ suggestions }) => `${suggestions}件代表建议反映幸福食堂和养老服务中心运营经费没有着落。`,
    text: ({ suggestions }) =>
      `今年代表提出的建议中，有${suggestions}件涉及村级助餐和养老服务。情况正在核实，待补充调研发现的问题。`,
    ...{ others: [vice], draftedOn: '2023-01-05', asked: [] },
  },
]
