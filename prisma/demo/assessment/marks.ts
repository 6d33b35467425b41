import { outliers } from '@/lib/domain/assessment/outliers'
import type { Item, Points } from '@/lib/domain/assessment/scheme'
import { meanOfMarks, pointsOfMark } from '@/lib/domain/assessment/scoring/score-item'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { chanceOf } from '../chance'
import { at, clock } from '../days'
import type { NewId } from '../identifiers'
import { dateOf, isExample } from './self'

export type DemoGroup = {
  readonly groupNo: number
  readonly leaderId: string
  /** who judges a unit: without the barred */
  readonly units: readonly { readonly unitId: string; readonly memberIds: readonly string[] }[]
  readonly members: readonly { readonly memberId: string; readonly personId: string }[]
}

export type DemoJudging = {
  readonly congressId: string
  readonly assessmentId: string
  readonly items: readonly Item[]
  readonly groups: readonly DemoGroup[]
  readonly officeId: string
  /** handed in over these, met on the day after the last of them */
  readonly days: readonly LocalDate[]
  readonly metOn: LocalDate
  readonly place: string
}

const explanations = {
  below: ['查阅的材料不全，按能查到的给分。', '措施和时限写得不具体，按标准从严。'],
  above: ['现场看过，材料齐全，给分高于同组。', '听取了承办人员的说明，认为做得扎实。'],
} as const
const reasons = ['复核材料后，同意按有记录的部分给分。', '分歧较大，会上查阅材料后取中。'] as const

/** How well a unit does is its own; each member sees it a little otherwise, and now and then much otherwise. */
function markOf(item: Item, unitId: string, memberId: string): number {
  if (item.kind === 'BONUS' && !isExample(item, unitId)) return 0
  const level = chanceOf(`unit ${unitId}`).between(62, 94) + chanceOf(`level ${unitId} ${item.key}`).between(-9, 7)
  const chance = chanceOf(`mark ${unitId} ${item.key} ${memberId}`)
  const isOdd = chance.below(25) === 0
  const share = Math.max(30, Math.min(100, level + chance.between(-4, 4) - (isOdd ? 30 : 0)))
  const points = Math.round((item.max * share) / 5000) * 50
  const few = share > 88 ? 0 : share > 74 ? 1 : 2
  const marks = { YES_NO: share > 60 ? 1 : 0, MISSING: few, COUNT: few, POINTS: Math.min(item.max, points) }
  return marks[claimKindOf(item)]
}

type Given = { readonly memberId: string; readonly value: number; readonly points: Points }

const givenOf = (item: Item, unit: DemoGroup['units'][number]): readonly Given[] =>
  unit.memberIds.map((memberId) => {
    const value = markOf(item, unit.unitId, memberId)
    return { memberId, value, points: pointsOfMark(item, value) }
  })

/** Rows of `assessmentMark`: all handed in, and whoever stood apart has said why. */
export function demoMarks({ congressId, assessmentId, items, groups, days }: DemoJudging, newId: NewId) {
  const judged = items.filter(({ judge }) => judge === 'GROUP')
  return groups.flatMap(({ units }) =>
    units.flatMap((unit) =>
      judged.flatMap((item) => {
        const given = givenOf(item, unit)
        const apart = outliers(item, given)
        const mean = meanOfMarks(given.map(({ points }) => points))
        return given.map(({ memberId, value, points }) => {
          const chance = chanceOf(`given ${memberId} ${unit.unitId}`)
          const handedInAt = at(chance.pick(days), clock(chance.between(9, 16), chance.below(60)))
          const explanation = apart.includes(memberId)
            ? chance.pick(explanations[points < mean ? 'below' : 'above'])
            : ''
          const of = { congressId, assessmentId, unitId: unit.unitId, itemKey: item.key, memberId }
          return { id: newId(handedInAt), ...of, value, markedAt: handedInAt, handedInAt, explanation }
        })
      }),
    ),
  )
}

/** Rows of `groupMeeting` and `groupSettlement`: each group met once, and settled where somebody stood apart. */
export function demoGroupMeetings(judging: DemoJudging, newId: NewId) {
  const { congressId, assessmentId, groups, metOn, place, items } = judging
  const judged = items.filter(({ judge }) => judge === 'GROUP')
  const writtenAt = at(metOn, clock(17, 5))
  return groups.map(({ groupNo, leaderId, members, units }) => {
    const meetingId = newId(writtenAt)
    const by = { writtenById: leaderId, writtenAt, closedById: leaderId, closedAt: writtenAt }
    const presentIds = members.map(({ personId }) => personId)
    const meeting = {
      id: meetingId,
      congressId,
      assessmentId,
      groupNo,
      heldOn: dateOf(metOn),
      place,
      presentIds,
      ...by,
    }
    const settlements = units.flatMap((unit) =>
      judged.flatMap((item) => {
        const given = givenOf(item, unit)
        if (outliers(item, given).length === 0) return []
        const points = Math.round(meanOfMarks(given.map((one) => one.points)) / 50) * 50
        const reason = chanceOf(`settled ${unit.unitId} ${item.key}`).pick(reasons)
        const of = { congressId, meetingId, assessmentId, unitId: unit.unitId, itemKey: item.key }
        return [{ id: newId(writtenAt), ...of, points, reason, settledAt: writtenAt, settledById: leaderId }]
      }),
    )
    return { meeting, settlements }
  })
}

/** Rows of `assessmentOfficeValue`. */
export function demoOfficeValues(judging: DemoJudging, newId: NewId) {
  const { congressId, assessmentId, items, groups, officeId, metOn } = judging
  const givenAt = at(metOn, clock(10, 20))
  return groups.flatMap(({ units }) =>
    units.flatMap(({ unitId }) =>
      items
        .filter(({ judge }) => judge === 'OFFICE')
        .map((item) => ({
          ...{ id: newId(givenAt), congressId, assessmentId, unitId, itemKey: item.key },
          ...{ value: markOf(item, unitId, 'office'), reason: '按工委平时记录核定。', givenAt, givenById: officeId },
        })),
    ),
  )
}
