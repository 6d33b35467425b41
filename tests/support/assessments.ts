import { randomUUID } from 'node:crypto'
import type { AssessmentKind } from '@/lib/domain/assessment/assessment'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'
import type { AssessmentState } from '@/lib/domain/assessment/workflow'
import type { Person } from './people'
import { rows } from './rows'
import type { Town } from './town'

/** Of every kind of item one: computed, judged by the group, judged by the office, a bonus and a deduction. */
export const aSchemeBody: SchemeBody = {
  total: 10_000,
  bonusCap: 500,
  grades: [
    { key: 'good', name: '良好', from: 8000 },
    { key: 'fair', name: '合格', from: 6000 },
  ],
  minimumItems: 1,
  sections: [
    {
      key: 'work',
      name: '办理',
      items: [
        {
          ...{ key: 'on-time', name: '按期答复', note: '以期限台账为准', kind: 'BASE', max: 6000 },
          ...{ source: 'COMPUTED', judge: null, whenNone: 'FULL', rule: { type: 'RATE', measure: 'repliedInTime' } },
        },
      ],
    },
    {
      key: 'judged',
      name: '评议',
      items: [
        {
          ...{ key: 'quality', name: '答复质量', note: '查阅答复函', kind: 'BASE', max: 3000 },
          ...{ source: 'JUDGED', judge: 'GROUP', whenNone: 'FULL', rule: { type: 'GROUPS_RATING' } },
        },
        {
          ...{ key: 'named-leader', name: '明确分管负责人', note: '有文件', kind: 'BASE', max: 1000 },
          ...{ source: 'JUDGED', judge: 'OFFICE', whenNone: 'FULL', rule: { type: 'YES_NO', condition: null } },
        },
        {
          ...{ key: 'example', name: '经验推广', note: '每件 1 分', kind: 'BONUS', max: 300 },
          ...{ source: 'JUDGED', judge: 'GROUP', whenNone: 'FULL' },
          rule: { type: 'PER_EVENT', measure: null, each: 100 },
        },
        {
          ...{ key: 'late', name: '逾期答复', note: '每件扣 2 分', kind: 'DEDUCTION', max: 1000 },
          ...{ source: 'COMPUTED', judge: null, whenNone: 'FULL' },
          rule: { type: 'PER_EVENT', measure: 'lateReplies', each: 200 },
        },
      ],
    },
  ],
}

/** 已通过的考核方案, as a row. */
export async function anAdoptedScheme({ congressId, office }: Town, body: SchemeBody = aSchemeBody, year = 2022) {
  const by = { writtenById: office.personId, adoptedById: office.personId }
  const on = new Date('2022-03-01T02:00:00Z')
  const days = { writtenAt: on, changedAt: on, adoptedAt: on, adoptedOn: new Date('2022-03-01') }
  const data = { congressId, year, name: `${year} 年考核方案`, body: body as object, ...days, ...by }
  return (await rows.assessmentScheme.create({ data })).id
}

/** 草稿. */
export async function aDraftScheme({ congressId, office }: Town, body: SchemeBody = aSchemeBody) {
  const on = new Date('2022-03-01T02:00:00Z')
  const written = { writtenAt: on, changedAt: on, writtenById: office.personId }
  const data = { congressId, year: 2022, name: '2022 年考核方案（草稿）', body: body as object, ...written }
  return (await rows.assessmentScheme.create({ data })).id
}

type Wanted = {
  readonly kind?: AssessmentKind
  readonly state?: AssessmentState
  readonly body?: SchemeBody
  readonly name?: string
  readonly year?: number
}

const stamps = {
  opened: new Date('2022-05-04T02:00:00Z'),
  self: new Date('2022-05-05T02:00:00Z'),
  judging: new Date('2022-05-07T02:00:00Z'),
  checking: new Date('2022-05-12T02:00:00Z'),
  over: new Date('2022-05-20T02:00:00Z'),
}

const reached: Record<AssessmentState, object> = {
  PREPARED: {},
  SELF_ASSESSED: { selfFrom: stamps.self },
  JUDGED: { selfFrom: stamps.self, judgingFrom: stamps.judging },
  CHECKED: {
    ...{ selfFrom: stamps.self, judgingFrom: stamps.judging, checkingFrom: stamps.checking },
    checkUntil: new Date('2022-05-19'),
  },
  FROZEN: {
    ...{ selfFrom: stamps.self, judgingFrom: stamps.judging, checkingFrom: stamps.checking },
    ...{ checkUntil: new Date('2022-05-19'), frozenAt: stamps.over, frozenOn: new Date('2022-05-20') },
    ...{ input: '{}', result: '{"total":10000,"units":[]}', hash: 'none' },
  },
  CANCELLED: { cancelledAt: stamps.over, cancelReason: '方案有误' },
}

/**
 * An assessment as rows, in any state: group 1 has the transport and the housing bureau and is led by `assessor`, group 2 the street
 * and the court and is led by `otherAssessor`. Nobody is barred.
 */
export async function anAssessment(
  town: Town,
  { kind = 'TRIAL', state = 'PREPARED', body, name, year = 2022 }: Wanted = {},
) {
  const { congressId, office } = town
  const schemeId = await anAdoptedScheme(town, body, year)
  const assessmentId = randomUUID()
  const days = {
    countsUntil: new Date('2022-05-31'),
    selfDueOn: new Date('2022-05-06'),
    marksDueOn: new Date('2022-05-11'),
  }
  const frozenById = state === 'FROZEN' ? office.personId : null
  const head = { id: assessmentId, congressId, sessionId: town.sessionId, schemeId, year, kind, state }
  const opened = { openedAt: stamps.opened, openedById: office.personId, frozenById }
  await rows.assessment.create({
    data: { ...head, name: name ?? `${year} 年考核`, ...days, ...opened, ...reached[state] },
  })
  await rows.assessmentUnit.createMany({ data: unitRows(town, assessmentId) })
  return {
    assessmentId,
    schemeId,
    memberId: await aMember(town, assessmentId, town.assessor, 1),
    otherMemberId: await aMember(town, assessmentId, town.otherAssessor, 2),
  }
}

/** One of each, as rows. */
export async function assessmentRows(town: Town) {
  const { assessmentId: assessment, schemeId, memberId } = await anAssessment(town)
  return { assessment, 'assessment scheme': schemeId, 'assessment member': memberId }
}

const unitRows = ({ congressId, transport, housing, street, court }: Town, assessmentId: string) =>
  [
    [transport, 'DEPARTMENT', 1] as const,
    [housing, 'DEPARTMENT', 1] as const,
    [street, 'TOWN', 2] as const,
    [court, 'COURT', 2] as const,
  ].map(([{ id: unitId, name: unitName }, unitKind, groupNo]) => ({
    ...{ assessmentId, congressId, unitId, unitName, unitKind, groupNo },
    leadItems: 1,
  }))

export async function aMember(
  { congressId, office }: Town,
  assessmentId: string,
  { personId }: Person,
  groupNo: number,
  leads = true,
): Promise<string> {
  const named = { namedAt: stamps.opened, namedById: office.personId }
  const data = { congressId, assessmentId, personId, groupNo, leads, capacity: 'CONGRESS', ...named }
  return (await rows.assessmentMember.create({ data })).id
}

/** Declared by the office. */
export const bar = (
  { congressId, office }: Town,
  memberId: string,
  { id: unitId }: { readonly id: string },
  barredAt = new Date('2022-05-10'),
) =>
  rows.assessmentBar.create({
    data: { congressId, memberId, unitId, ground: 'DECLARED', barredAt, barredById: office.personId },
  })
