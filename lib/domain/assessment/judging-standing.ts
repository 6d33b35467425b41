import type { Assessment } from './assessment'
import { apartIn, type Mark } from './judging'
import { marksAreOpen, panelOf } from './panel'
import type { Item } from './scheme'

/** 未开始 草稿 等待同组 已公开. */
export const judgingStandings = ['NOT_BEGUN', 'DRAFT', 'WAITING', 'OPEN'] as const
export type JudgingStanding = (typeof judgingStandings)[number]

export type MarkStanding = Mark & { readonly isExplained: boolean }

export type UnitJudging = {
  readonly standing: JudgingStanding
  /** how many judge it, and how many of them have handed in */
  readonly panel: number
  readonly handedIn: number
  /** items in which a mark stands apart that nobody has explained: one's own, or for the office all */
  readonly toExplain: number
}

/** Where the marks of a unit stand. Without a member as the office sees it, which is told of nothing that is not handed in. */
export function judgingStanding(
  assessment: Assessment,
  unitId: string,
  marks: readonly MarkStanding[],
  items: readonly Item[],
  memberId: string | null,
): UnitJudging {
  const panel = panelOf(assessment, unitId).map(({ id }) => id)
  const ofPanel = marks.filter((one) => panel.includes(one.memberId))
  const counted = ofPanel.filter(({ handedInAt }) => handedInAt !== null)
  const handedIn = new Set(counted.map((one) => one.memberId))
  const isOpen = marksAreOpen(assessment, unitId, [...handedIn])
  const apart = assessment.state === 'JUDGED' && isOpen ? unexplained(items, panel, counted) : []
  return {
    standing: isOpen ? 'OPEN' : ownStanding(ofPanel, handedIn, memberId),
    panel: panel.length,
    handedIn: handedIn.size,
    toExplain: apart.filter((id) => memberId === null || id === memberId).length,
  }
}

function ownStanding(
  marks: readonly MarkStanding[],
  handedIn: ReadonlySet<string>,
  memberId: string | null,
): JudgingStanding {
  if (memberId === null) return handedIn.size > 0 ? 'WAITING' : 'NOT_BEGUN'
  if (handedIn.has(memberId)) return 'WAITING'
  return marks.some((one) => one.memberId === memberId) ? 'DRAFT' : 'NOT_BEGUN'
}

function unexplained(items: readonly Item[], panel: readonly string[], marks: readonly MarkStanding[]) {
  const isExplained = new Set(marks.filter((one) => one.isExplained).map((one) => `${one.itemKey} ${one.memberId}`))
  return items.flatMap((item) => apartIn(item, panel, marks).filter((id) => !isExplained.has(`${item.key} ${id}`)))
}
