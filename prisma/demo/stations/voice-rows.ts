import { addDays, earlierOf, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { dayToStore, maybeDayToStore } from '@/lib/store/days'
import type { Prisma } from '@/prisma/generated/client'
import type { Chance } from '../chance'
import { at, clock, workingDaysAfter } from '../days'
import { differentNames } from '../names'
import { known, type World } from '../world'
import { dueAfter, type Heard } from './heard'

type Row = Prisma.VoiceItemCreateManyInput

/** The 196 of the mini-congress and the 41 of the reception days come before. */
export const firstNumber = 196 + 41 + 1

const yearsEnd = localDate('2022-12-30')
/** Nobody of them is anybody else of the demonstration. */
const residents = differentNames(1100).slice(500)

const notTaken = [
  ['OWN_INTEREST', '属于两家之间的民事事务，已建议先行调解。'],
  ['PENDING_CASE', '已进入诉讼程序，请按法律程序办理。'],
  ['OUTSIDE_POWERS', '不属于本区权限，已告知受理单位。'],
  ['ALREADY_ANSWERED', '上次接待日已经答复，没有新的情况。'],
  ['NO_CONTENT', '没有具体事项，请补充后再反映。'],
] as const

const noSolution = '经现场核实，资金没有落实，今年不能办理，已向反映人说明。'
const begun = '已列入计划，正在组织实施，完成后再告知。'

/** A voice as it stood at the end of 2022. */
export function voiceRow(heard: Heard, place: number, { world, chance, activityId, stationId, number }: Kept): Row {
  const { at: held, text, title, spot, categoryId } = heard
  const receivedAt = at(held.day, clock(10, 0) + (place % 50))
  const isNamed = chance.below(5) < 2
  return {
    ...{
      id: world.newId(receivedAt),
      congressId: world.congressId,
      year: 2022,
      number,
      channel: 'STATION',
      activityId,
      stationId,
    },
    ...{
      source: isNamed ? 'RESIDENT' : 'ANONYMOUS',
      residentName: isNamed ? (residents[place % residents.length] ?? '') : '',
    },
    ...{
      title,
      text,
      place: spot,
      categoryId,
      receivedOn: dayToStore(held.day),
      receivedAt,
      enteredById: world.officer.id,
    },
    delegateId: known(world.delegates, held.present[place % Math.max(1, held.present.length)] ?? held.onDuty[0] ?? '')
      .id,
    ...became(heard, place, world, chance),
  }
}

export type Kept = {
  readonly world: World
  readonly chance: Chance
  readonly activityId: string
  readonly stationId: string
  readonly number: number
}

function became(heard: Heard, place: number, world: World, chance: Chance): Partial<Row> {
  const { ending, result, isWaiting } = heard.ending
  const { day } = heard.at
  if (ending === null) return { state: 'OPEN' }
  const decidedOn =
    ending === 'ANSWERED_ON_SPOT' ? day : earlierOf(workingDaysAfter(day, chance.between(1, 6)), yearsEnd)
  const decided = { ending, decidedOn: dayToStore(decidedOn) }
  if (ending === 'ANSWERED_ON_SPOT') return { ...decided, ...answered(heard, result, day), ...told('IN_PERSON', day) }
  if (ending === 'HOTLINE')
    return {
      ...decided,
      state: 'ENDED',
      hotlineNumber: `JN${day.replaceAll('-', '')}${String(place).padStart(4, '0')}`,
      ...told('PHONE', decidedOn),
    }
  if (ending === 'NOT_ACCEPTED') {
    const [endingGround, endingReason] = notTaken[place % notTaken.length] ?? notTaken[0]
    return { ...decided, state: 'ENDED', endingGround, endingReason, ...told('PHONE', decidedOn) }
  }
  if (ending === 'MERGED' || ending === 'BECAME_SUGGESTION')
    return { ...decided, state: 'ENDED', suggestionId: heard.suggestionId, ...told('IN_PERSON', decidedOn) }
  const dueOn = dueAfter(decidedOn)
  const passed = {
    ...decided,
    unitId: known(world.units, heard.unit ?? 'jiyang-street').unitId,
    dueOn: dayToStore(dueOn),
  }
  if (isWaiting) return { ...passed, state: 'PASSED' }
  // One in eight came late.
  const late = chance.below(8) === 0
  const answeredOn = earlierOf(
    late ? addDays(dueOn, chance.between(3, 20)) : addDays(decidedOn, chance.between(4, 26)),
    yearsEnd,
  )
  const isTold = chance.below(5) > 0
  return { ...passed, ...answered(heard, result, answeredOn), ...(isTold ? told('PHONE', answeredOn) : {}) }
}

function answered({ matter }: Heard, result: string | null, answeredOn: LocalDate): Partial<Row> {
  const texts: Readonly<Record<string, string | undefined>> = {
    SOLVED: matter?.done,
    EXPLAINED: matter?.explained,
    IN_PROGRESS: begun,
    NOT_SOLVED: noSolution,
  }
  return { state: 'ENDED', result, answerText: texts[result ?? ''] ?? begun, answeredOn: maybeDayToStore(answeredOn) }
}

const told = (toldWay: string, toldOn: LocalDate): Partial<Row> => ({ toldWay, toldOn: dayToStore(toldOn) })
