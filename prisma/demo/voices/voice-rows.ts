import { dueOn } from '@/lib/domain/deadlines/due'
import { addDays, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { requiredLimit } from '@/lib/domain/deadlines/rules'
import { dayToStore } from '@/lib/store/days'
import type { Prisma } from '@/prisma/generated/client'
import type { Chance } from '../chance'
import { workingDaysAfter } from '../days'
import type { UnitCode } from '../types'
import { known, rules, type World } from '../world'
import { explained, refused, unsolved } from './answers'
import type { Became } from './followed'
import type { PlannedEnding } from './plan'
import type { Topic } from './topic'

type Row = Partial<Prisma.VoiceItemCreateManyInput>

export type Ended = {
  readonly row: Row
  readonly decidedOn: LocalDate | null
  readonly answeredOn: LocalDate | null
  readonly unit: UnitCode | null
}

export type Raised = {
  readonly plan: PlannedEnding
  readonly topic: Topic
  readonly day: LocalDate
  /** the town that it can be passed to */
  readonly town: UnitCode | null
  readonly followed: Became | null
}

const yearsEnd = localDate('2022-12-30')
const nothing = { decidedOn: null, answeredOn: null, unit: null }

/** What became of a voice by the end of the year. */
export function endOf(raised: Raised, world: World, chance: Chance): Ended {
  const { plan, day, followed } = raised
  if (plan.ending === null) return { ...nothing, row: { state: 'OPEN' } }
  if (plan.ending === 'PASSED_TO_TOWN' || plan.ending === 'PASSED_TO_UNIT') return passed(raised, world, chance)
  const isSpot = plan.ending === 'ANSWERED_ON_SPOT'
  const decidedOn = isSpot ? day : workingDaysAfter(day, chance.between(1, 6))
  const ended: Row = {
    state: 'ENDED',
    ending: plan.ending,
    decidedOn: dayToStore(decidedOn),
    version: 2,
    ...told(decidedOn),
  }
  const answer = isSpot ? answered(raised, chance, decidedOn) : {}
  const into = followed ? { suggestionId: followed.suggestionId } : {}
  return { ...nothing, decidedOn, row: { ...ended, ...answer, ...into, ...otherwise(plan, day, chance) } }
}

const told = (on: LocalDate): Row => ({ toldOn: dayToStore(on), toldWay: 'NOTICE' })

function otherwise({ ending }: PlannedEnding, day: LocalDate, chance: Chance): Row {
  if (ending === 'HOTLINE') return { hotlineNumber: `JN${day.replaceAll('-', '')}${1000 + chance.below(9000)}` }
  if (ending !== 'NOT_ACCEPTED') return {}
  const [endingGround, endingReason] = chance.pick(refused)
  return { endingGround, endingReason }
}

/** Most answers come within the month, some late, some not at all. */
function passed({ plan, topic, day, town, ...rest }: Raised, world: World, chance: Chance): Ended {
  const code = plan.ending === 'PASSED_TO_TOWN' ? (town ?? topic.unit) : topic.unit
  const decidedOn = workingDaysAfter(day, chance.between(1, 5))
  const due = dueOn(requiredLimit(rules, 'member-opinion', decidedOn), decidedOn, rules.calendar)
  const { unitId } = known(world.units, code)
  const row: Row = {
    ...{ state: 'PASSED', ending: plan.ending, unitId, dueOn: dayToStore(due.day), dueIsProvisional: due.provisional },
    ...{ decidedOn: dayToStore(decidedOn), version: 2 },
  }
  if (plan.result === null) return { ...nothing, decidedOn, unit: code, row }
  const isLate = chance.below(8) === 0
  const wished = isLate ? addDays(due.day, chance.between(2, 20)) : addDays(decidedOn, chance.between(6, 28))
  const answeredOn = wished > yearsEnd ? yearsEnd : workingDaysAfter(addDays(wished, -1), 1)
  const answer = answered({ plan, topic, day, town, ...rest }, chance, answeredOn)
  return {
    decidedOn,
    answeredOn,
    unit: code,
    row: { ...row, ...answer, ...told(answeredOn), state: 'ENDED', version: 3 },
  }
}

function answered({ plan: { result }, topic }: Raised, chance: Chance, on: LocalDate): Row {
  const words = {
    SOLVED: topic.done,
    IN_PROGRESS: topic.begun,
    EXPLAINED: chance.pick(explained),
    NOT_SOLVED: chance.pick(unsolved),
  }
  return { answerText: words[result ?? 'EXPLAINED'], result, answeredOn: dayToStore(on) }
}
