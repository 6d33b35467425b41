import type { Ladder } from '@/lib/domain/deadlines/ladder'
import type { Words } from './catalogue'
import { fill } from './fill'

/** 提前 7 天 · 当天 · 逾期 1 天 */
export function stepDayText(day: number, { days }: Words['ladders']): string {
  if (day === 0) return days.on
  return day < 0 ? fill(days.before, { days: -day }) : fill(days.after, { days: day })
}

/** 提前 7 天：承办单位经办人；当天：承办单位负责人 */
export function stepsText(steps: Ladder, ladders: Words['ladders']): string {
  if (steps.length === 0) return ladders.none
  return steps
    .map(({ day, rung }) => fill(ladders.step, { day: stepDayText(day, ladders), rung: ladders.rungs[rung] }))
    .join(ladders.stepJoint)
}
