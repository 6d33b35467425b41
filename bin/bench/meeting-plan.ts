import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import { type Proposal, proposePlan } from '@/lib/domain/meeting/planning/propose'
import { replan } from '@/lib/domain/meeting/planning/replan'
import { itemsOfTheYear } from '@/prisma/demo/plan-items'
import { say } from '../ground/say'

const meetings = 6

/** The reply meetings of the demonstration year, planned, and planned again when three heads cancel. */
export function benchPlanning(): void {
  const slots = Array.from({ length: meetings }, (_, place) => {
    const heldOn = addDays(localDate('2022-11-21'), place)
    const startsAt = new Date(`${heldOn}T01:00:00Z`)
    return { id: `${place + 1}`, heldOn, startsAt, endsAt: new Date(startsAt.getTime() + 9_000_000) }
  })
  const problem = { items: itemsOfTheYear(), slots, absences: [], perMeeting: 20 }
  const plan = timed('planned', () => proposePlan(problem))
  const heads = [...new Set(problem.items.flatMap(({ people }) => people.filter((key) => key.startsWith('unit:'))))]
  const absences = heads
    .slice(0, 3)
    .flatMap((person, place) => (slots[place] ? [{ person, on: slots[place].heldOn }] : []))
  const told = new Set(slots.map(({ id }) => id))
  const again = timed('planned again', () => replan({ ...problem, absences }, { placing: plan.placing, told }))
  say(
    `${again.moves.length} 件移动，其中 ${again.mustMove} 件必须`,
    `${again.moves.length} moved, ${again.mustMove} of them must`,
  )
}

function timed<Plan extends Proposal>(what: string, work: () => Plan): Plan {
  const began = performance.now()
  const plan = work()
  const { conflicts, fewestConflicts, calls, fewestCalls } = plan
  const figures = `${conflicts.length} ≥ ${fewestConflicts}, ${calls} ≥ ${fewestCalls}`
  const milliseconds = Math.round(performance.now() - began)
  say(
    `排会 ${milliseconds} 毫秒，冲突和人次 ${figures}`,
    `meetings ${what} in ${milliseconds} ms; conflicts and calls ${figures}`,
  )
  return plan
}
