import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { dayToStore } from '@/lib/store/days'
import type { Prisma } from '@/prisma/generated/client'
import type { Chance } from '../chance'
import { at, clock, workingDaysAfter } from '../days'
import { type DemoDelegation, demoDelegations } from '../delegations'
import { roster } from '../roster'
import { known, type World } from '../world'
import type { Became } from './followed'
import { leaveReasons, miniCongressOn, receptions } from './plan'

type ActivityRow = Prisma.ActivityCreateManyInput & { id: string }
type SheetRow = Prisma.ActivityDelegateCreateManyInput

/** Where voices were heard: the activity, who was there, and how many they raised. */
export type Held = {
  readonly activity: ActivityRow
  readonly sheet: SheetRow[]
  readonly day: LocalDate
  readonly kind: 'MINI_CONGRESS' | 'RECEPTION_DAY'
  readonly delegation: DemoDelegation | null
  /** names of those who were there */
  readonly present: readonly string[]
  readonly raised: number
  readonly became: Became | null
}

/** 196 shared by the size of the delegations: eighteen each, and two less where few sit. */
const raisedBy = (place: number): number => (place < 9 ? 18 : 17)

/** `became`: of a reception day, who raised there what he handed in soon after. */
export function holdGatherings(world: World, chance: Chance, became: ReadonlyMap<string, Became>): Held[] {
  return [
    ...demoDelegations.map((delegation, place) => miniCongress(world, chance, delegation, place)),
    ...receptions.map((one) => reception(world, chance, one, became.get(one.heldOn) ?? null)),
  ].toSorted((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0))
}

/** Those who sat in the delegation on the day. */
const seated = (code: string | null, day: LocalDate): string[] =>
  roster
    .filter(
      ({ delegation, mandateFrom, mandateTo }) =>
        (code === null || delegation === code) && mandateFrom <= day && (!mandateTo || mandateTo >= day),
    )
    .map(({ name }) => name)

function miniCongress(world: World, chance: Chance, delegation: DemoDelegation, place: number): Held {
  const day = localDate(miniCongressOn(place))
  const members = seated(delegation.code, day)
  const away = new Set(
    chance.shuffled(members).slice(0, 1 + chance.below(Math.max(1, Math.floor(members.length / 10)))),
  )
  const delegationId = known(world.delegates, members[0] ?? '').delegationId
  const activity = activityRow(world, {
    ...{ kind: 'MINI_CONGRESS', name: `${delegation.name}迷你人代会`, day, delegationId },
    ...{ place: `${delegation.place}会议室`, leaders: '常委会副主任带队，区政府分管负责人到会' },
    agenda:
      '一、听取区政府上半年工作情况通报\n二、听取镇街工作情况通报\n三、代表汇报履职情况\n四、代表发言，提出意见建议',
  })
  const sheet = members.map((name) =>
    sheetRow(world, activity.id, name, away.has(name) ? chance.pick(leaveReasons) : null),
  )
  const present = members.filter((name) => !away.has(name))
  return { activity, sheet, day, kind: 'MINI_CONGRESS', delegation, present, raised: raisedBy(place), became: null }
}

type Reception = (typeof receptions)[number]

function reception(
  world: World,
  chance: Chance,
  { heldOn, leaders, came, raised }: Reception,
  became: Became | null,
): Held {
  const day = localDate(heldOn)
  const others = chance.shuffled(seated(null, day)).filter((name) => name !== became?.lead)
  const present = [...(became ? [became.lead] : []), ...others].slice(0, came)
  const activity = activityRow(world, {
    ...{ kind: 'RECEPTION_DAY', name: `主任接待代表日（${Number(heldOn.slice(5, 7))}月）`, day, delegationId: null },
    ...{ place: '区人大常委会机关接待室', leaders, agenda: '听取代表意见建议，能当场答复的当场答复。' },
  })
  const sheet = present.map((name) => sheetRow(world, activity.id, name, null))
  return { activity, sheet, day, kind: 'RECEPTION_DAY', delegation: null, present, raised, became }
}

type Said = Pick<ActivityRow, 'kind' | 'name' | 'place' | 'leaders' | 'agenda'> & {
  delegationId: string | null
  day: LocalDate
}

function activityRow({ congressId, newId, officer }: World, { day, ...said }: Said): ActivityRow {
  const recordedAt = at(workingDaysAfter(day, 1), clock(9, 30))
  const days = { year: 2022, heldOn: dayToStore(day), endsOn: dayToStore(day) }
  return {
    id: newId(recordedAt),
    congressId,
    ...said,
    ...days,
    state: 'HELD',
    version: 2,
    recordedAt,
    recordedById: officer.id,
  }
}

function sheetRow(
  { congressId, delegates }: World,
  activityId: string,
  name: string,
  leaveReason: string | null,
): SheetRow {
  const delegateId = known(delegates, name).id
  const presence = leaveReason === null ? 'PRESENT' : 'LEAVE'
  return { activityId, delegateId, congressId, part: 'MEMBER', presence, leaveReason: leaveReason ?? '', speech: '' }
}
