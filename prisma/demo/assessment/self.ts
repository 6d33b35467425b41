import type { Item } from '@/lib/domain/assessment/scheme'
import { claimKindOf, judgedItems } from '@/lib/domain/assessment/self'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { chanceOf } from '../chance'
import { at, clock } from '../days'
import type { NewId } from '../identifiers'

/** What a self-assessment rests on: its people and its own parts of the year. */
export type AssessedDemoUnit = {
  readonly unitId: string
  readonly clerkId: string
  readonly headId: string
  /** of suggestions that it handles, with its part of each */
  readonly parts: readonly { readonly suggestionId: string; readonly assignmentId: string }[]
}

export type DemoAssessment = {
  readonly congressId: string
  readonly assessmentId: string
  readonly items: readonly Item[]
  readonly units: readonly AssessedDemoUnit[]
}

export const dateOf = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`)

const saidInFull = [
  '主要负责同志听取汇报并批示，分管领导牵头，逐件明确了责任科室和责任人，台账见佐证。',
  '年初印发分工方案，每月通报进度；办理前、办理中、答复前都与代表见面或者通话。',
  '制度上墙，答复稿经科室、办公室、负责人三级审核，全年没有因格式退回。',
  '能当年解决的已经办完，列入计划的写明了时限，年底前组织了一次回头看。',
] as const
const saidShort = ['已按要求开展。', '基本做到，个别件联系代表偏晚。', '做了，但留存的材料不全。'] as const

/** Bonuses are for few. */
export const isExample = ({ key }: Item, unitId: string): boolean => chanceOf(`example ${unitId} ${key}`).below(6) === 0

/** Believable and not rosy: most claim nearly everything, few say what was missing. */
function claimOf(item: Item, unit: AssessedDemoUnit, seed: string) {
  const chance = chanceOf(`${seed} ${unit.unitId} ${item.key}`)
  if (item.kind === 'BONUS' && !isExample(item, unit.unitId))
    return { itemKey: item.key, value: 0, words: '', suggestionIds: [], fileIds: [] }
  const kind = claimKindOf(item)
  const points = Math.round((item.max * chance.between(78, 100)) / 1000) * 10
  const [isDone, few] = [chance.below(9) > 0, chance.below(3)]
  const value = { YES_NO: isDone ? 1 : 0, MISSING: few, COUNT: few, POINTS: Math.min(points, item.max) }[kind]
  const words = chance.below(4) === 0 ? chance.pick(saidShort) : chance.pick(saidInFull)
  const suggestionIds = chance
    .shuffled(unit.parts)
    .slice(0, chance.below(3))
    .map(({ suggestionId }) => suggestionId)
  return { itemKey: item.key, value, words, suggestionIds, fileIds: [] }
}

/** Rows of `selfAssessment` and `selfAssessmentItem`: handed in by the heads over some days before the last. */
export function demoSelfAssessments(
  { congressId, assessmentId, items, units }: DemoAssessment,
  days: readonly LocalDate[],
  newId: NewId,
) {
  const claimed = judgedItems(items)
  return units.map((unit) => {
    const chance = chanceOf(`self ${assessmentId} ${unit.unitId}`)
    const day = chance.pick(days)
    const handedInAt = at(day, clock(chance.between(9, 16), chance.below(60)))
    const id = newId(handedInAt)
    const handed = { handedInAt, handedInOn: dateOf(day), handedInById: unit.headId }
    const changed = { version: chance.between(1, 6), changedAt: at(day, clock(8, 40)), changedById: unit.clerkId }
    return {
      self: { id, congressId, assessmentId, unitId: unit.unitId, words: '', ...changed, ...handed },
      claims: claimed.map((item) => ({
        selfAssessmentId: id,
        congressId,
        ...claimOf(item, unit, `claim ${assessmentId}`),
      })),
    }
  })
}
