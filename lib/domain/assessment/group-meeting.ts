import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { Assessment } from './assessment'
import { apartIn, itemsJudgedBy, type Mark } from './judging'
import { marksAreOpen, panelOf } from './panel'
import type { Item } from './scheme'
import { assessmentWorkflow } from './workflow'

/** 考核组会议, as it is kept. */
export type KeptMeeting = {
  readonly id: string
  readonly groupNo: number
  readonly version: number
  readonly closedAt: Date | null
}

export type MarkOfUnit = Mark & { readonly unitId: string; readonly isExplained: boolean }

type OfItem = { readonly unitId: string; readonly itemKey: string }

/** What its record says is signed: neither the record nor a mark under it changes any more. */
export function ensureNotClosed(meeting: KeptMeeting | null): void {
  if (meeting?.closedAt) throw new Refusal('group-meeting-closed', { groupNo: meeting.groupNo })
}

/** Who did not see the newest record is told so. */
export function recordMeeting(meeting: KeptMeeting | null, version: number): void {
  ensureNotClosed(meeting)
  if ((meeting?.version ?? 0) !== version) throw new Refusal('stale-version')
}

/** Once all marks of the group are open, and whoever stands apart has said why or was settled. A unit that nobody may judge waits for nobody. */
export function closeMeeting(
  assessment: Assessment,
  groupNo: number,
  meeting: KeptMeeting | null,
  given: { marks: readonly MarkOfUnit[]; settled: readonly OfItem[]; items: readonly Item[] },
): KeptMeeting {
  ensureOpen(assessmentWorkflow, assessment.state, 'settle')
  if (!meeting) throw new Refusal('group-meeting-missing', { groupNo })
  ensureNotClosed(meeting)
  const units = assessment.units.filter((one) => one.groupNo === groupNo && panelOf(assessment, one.unitId).length > 0)
  const blind = units.filter(({ unitId }) => !marksAreOpen(assessment, unitId, handedInFor(given.marks, unitId)))
  if (blind.length > 0) throw new Refusal('group-meeting-blind', { count: blind.length, unit: blind[0]?.name ?? '' })
  for (const { unitId, name } of units) {
    const item = unexplained(assessment, unitId, given)
    if (item) throw new Refusal('group-meeting-unexplained', { unit: name, item: item.name })
  }
  return meeting
}

export function reopenMeeting(assessment: Assessment, groupNo: number, meeting: KeptMeeting | null): KeptMeeting {
  ensureOpen(assessmentWorkflow, assessment.state, 'settle')
  if (!meeting?.closedAt) throw new Refusal('group-meeting-not-closed', { groupNo })
  return meeting
}

const handedInFor = (marks: readonly MarkOfUnit[], unitId: string): string[] =>
  marks.filter((one) => one.unitId === unitId && one.handedInAt).map(({ memberId }) => memberId)

function unexplained(
  assessment: Assessment,
  unitId: string,
  { marks, settled, items }: { marks: readonly MarkOfUnit[]; settled: readonly OfItem[]; items: readonly Item[] },
): Item | undefined {
  const panel = panelOf(assessment, unitId).map(({ id }) => id)
  const ofUnit = marks.filter((one) => one.unitId === unitId)
  return itemsJudgedBy('GROUP', items).find((item) => {
    if (settled.some((one) => one.unitId === unitId && one.itemKey === item.key)) return false
    const apart = apartIn(item, panel, ofUnit)
    return ofUnit.some((one) => one.itemKey === item.key && apart.includes(one.memberId) && !one.isExplained)
  })
}
