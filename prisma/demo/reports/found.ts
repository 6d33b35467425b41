import type { VoiceEnding, VoiceResult } from '@/lib/domain/voice/voice'
import type { UnitCode } from '../types'

/** A problem that an inspection or a survey found, and what became of it. */
export type Found = {
  readonly title: string
  readonly text: string
  readonly ending: VoiceEnding | null
  readonly result?: VoiceResult
  readonly unit?: UnitCode
  readonly answer?: string
  /** days after the month that the unit has; below nought in time */
  readonly late?: number
}

export type Trip = {
  readonly kind: 'INSPECTION' | 'SURVEY'
  readonly name: string
  readonly place: string
  readonly on: string
  readonly leaders: string
  readonly agenda: string
  readonly delegates: number
  readonly found: readonly Found[]
}

/** 视察两次、调研两次; what they heard stands apart from the 775 of the other channels. */
export const trips: readonly Trip[] = [
  {
    ...{ kind: 'INSPECTION', name: '农村供水和灌溉设施视察', place: '新市镇、仁风镇', on: '2022-05-19', delegates: 14 },
    leaders: '区人大常委会副主任带队',
    agenda: '现场查看水厂、灌区末级渠道和机井，听取汇报，集中座谈。',
    found: [
      {
        ...{ title: '三个村水压不足', text: '新市镇北部三个村夏季早晚高峰水压不足，二楼用不上水。', unit: 'water' },
        ...{ ending: 'PASSED_TO_UNIT', result: 'SOLVED', late: -6 },
        answer: '六月中旬更换加压泵一台，三个村高峰水压恢复正常。',
      },
      {
        ...{ title: '末级渠道淤积', text: '灌区末级渠道多处淤积，春灌时下游村排队等水。', unit: 'water' },
        ...{ ending: 'PASSED_TO_UNIT', result: 'IN_PROGRESS', late: 9 },
        answer: '已清淤十一处，其余列入秋后农闲时施工。',
      },
      {
        ...{ title: '老旧机井无人维护', text: '沿黄几个村的老机井坏了无人修，浇地要到邻村借水。' },
        ending: 'MERGED',
      },
      {
        ...{ title: '水费收取方式', text: '有村民问水费为什么按季预收，希望公示用量和单价。' },
        ...{
          ending: 'ANSWERED_ON_SPOT',
          result: 'EXPLAINED',
          answer: '水厂负责人当场说明收费办法，并于当月起按村公示。',
        },
      },
      {
        ...{ title: '水质检测公示', text: '村民希望按月公示水质检测结果。', unit: 'water' },
        ...{ ending: 'PASSED_TO_UNIT', result: 'SOLVED', late: -2, answer: '自七月起在村务公开栏和网站按月公示。' },
      },
    ],
  },
  {
    ...{
      kind: 'SURVEY',
      name: '物业服务和老旧小区改造调研',
      place: '济北街道、济阳街道',
      on: '2022-06-23',
      delegates: 11,
    },
    leaders: '城乡建设环境工委负责人带队',
    agenda: '走访四个小区，与居民、物业企业、社区分别座谈。',
    found: [
      {
        ...{ title: '公共收益不公示', text: '电梯广告和停车收入多年没有公示，居民意见集中。', unit: 'housing' },
        ...{ ending: 'PASSED_TO_UNIT', result: 'IN_PROGRESS', late: 4 },
        answer: '已发文要求公示，二十六个小区中十五个完成。',
      },
      {
        ...{ title: '维修资金动用难', text: '屋面漏水两年，维修资金表决达不到人数。', unit: 'housing' },
        ...{ ending: 'PASSED_TO_UNIT', result: 'NOT_SOLVED', late: 20 },
        answer: '按现行办法须业主表决，暂不能直接动用，已协助社区组织再次表决。',
      },
      { ...{ title: '楼道飞线', text: '楼道里线缆缠绕，存在隐患。' }, ending: 'MERGED' },
      {
        ...{ title: '楼院路灯', text: '楼院路灯一半不亮，老人晚上出行不便。', unit: 'housing' },
        ...{ ending: 'PASSED_TO_UNIT', result: 'SOLVED', late: -12, answer: '更换灯具三十四盏，已全部点亮。' },
      },
      {
        ...{ title: '个别业主欠费纠纷', text: '个别业主与物业的欠费纠纷，要求代表裁断。' },
        ending: 'NOT_ACCEPTED',
      },
      {
        ...{ title: '改造计划公开', text: '希望公布三年改造计划，让居民知道什么时候轮到自己。', unit: 'housing' },
        ending: 'PASSED_TO_UNIT',
      },
    ],
  },
  {
    ...{
      kind: 'INSPECTION',
      name: '校园食品安全和校舍取暖视察',
      place: '垛石街道、曲堤街道',
      on: '2022-09-22',
      delegates: 12,
    },
    leaders: '区人大常委会副主任带队',
    agenda: '查看四所学校的食堂、教室和锅炉房，听取教体部门汇报。',
    found: [
      {
        ...{
          title: '两所小学取暖设备老化',
          text: '两所农村小学的取暖设备用了十几年，去年冬天教室不到十四度。',
          unit: 'education',
        },
        ...{
          ending: 'PASSED_TO_UNIT',
          result: 'SOLVED',
          late: -3,
          answer: '十月底前更换空气源热泵两套，并完成试运行。',
        },
      },
      {
        ...{ title: '陪餐记录不全', text: '一所学校的陪餐记录缺了两周。', unit: 'education' },
        ...{ ending: 'PASSED_TO_UNIT', result: 'SOLVED', late: -10, answer: '已补记并通报，列入月度抽查。' },
      },
      { ...{ title: '寄宿生热水', text: '寄宿学校晚上热水供应时间短。', unit: 'education' }, ending: 'PASSED_TO_UNIT' },
      {
        ...{ title: '食堂原料价格', text: '家长问食堂原料怎么定价。' },
        ...{ ending: 'ANSWERED_ON_SPOT', result: 'EXPLAINED', answer: '学校当场说明采购办法，价格在校门口公示。' },
      },
    ],
  },
  {
    ...{ kind: 'SURVEY', name: '镇街养老服务调研', place: '孙耿街道、太平街道', on: '2022-11-10', delegates: 9 },
    leaders: '社会建设工委负责人带队',
    agenda: '走访两处幸福食堂和一处综合养老服务中心，入户听取老人意见。',
    found: [
      { ...{ title: '幸福食堂运营经费', text: '幸福食堂靠村里垫钱，担心办不长。' }, ending: 'MERGED' },
      {
        ...{ title: '护理人员不足', text: '养老服务中心只有两名护理员，夜里忙不过来。', unit: 'civil' },
        ending: 'PASSED_TO_UNIT',
      },
      { ...{ title: '助餐送到家', text: '行动不便的老人希望送餐到家。' }, ending: null },
    ],
  },
]
