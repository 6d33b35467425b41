import { randomBytes } from 'node:crypto'
import { localDate, yearOf } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { dayToStore } from '@/lib/store/days'
import { open, type Tx } from '@/lib/store/tx'
import type { Prisma } from '@/prisma/generated/client'
import type { Book } from '../book'
import { type Chance, chanceOf } from '../chance'
import { at, clock } from '../days'
import { known, type World } from '../world'
import { type DemoDay, daysOfTheYear, plannedDays } from './days'
import { atTheDoors } from './doors'
import { allHeard } from './heard'
import { type DemoStation, demoStations } from './places'
import { firstNumber, voiceRow } from './voice-rows'

const opened = at(localDate('2022-01-20'), clock(9, 0))

/** 29 stations with the days, the duty and the voices of 2022, what is planned next, and what waits at the doors. */
export async function insertStations(tx: Tx, world: World, book: Book, moment: Moment): Promise<void> {
  const db = open(tx)
  const chance = chanceOf('stations of 2022')
  const stationIds = new Map(demoStations.map((station) => [station, world.newId(opened)]))
  await db.liaisonStation.createMany({
    data: demoStations.map((one) => stationRow(one, known(stationIds, one), world)),
  })

  const days = daysOfTheYear(chance)
  const held = days.map((day) => ({ day, id: world.newId(at(day.day, clock(9, 0))) }))
  const coming = comingDays(moment).map((day) => ({ day, id: world.newId(at(day.day, clock(9, 0))) }))
  const placed = { world, stationIds }
  await db.activity.createMany({
    data: [...held, ...coming].map(({ day, id }) => activityRow(day, id, placed, moment)),
  })
  await db.activityDelegate.createMany({
    data: [...held, ...coming].flatMap(({ day, id }) => dutyRows(day, id, world)),
  })

  await db.voiceItem.createMany({ data: voicesOf(days, held, placed, book, chance) })
  await db.$executeRaw`
    INSERT INTO paper_counter (congress_id, kind, year, last_number) VALUES (${world.congressId}::uuid, 'VOICE', 2022, ${lastNumber(days)})
    ON CONFLICT (congress_id, kind, year) DO UPDATE SET last_number = greatest(paper_counter.last_number, excluded.last_number)`
  for (const { day, id } of held) if (!day.isCancelled) book.events.push(recorded(day, id, world))
  await atTheDoors(tx, world, known(stationIds, demoStations[21] as DemoStation), moment)
}

type Placed = { readonly world: World; readonly stationIds: ReadonlyMap<DemoStation, string> }

function stationRow(station: DemoStation, id: string, { congressId, delegates, units }: World) {
  const { name, place, opening, town, delegation } = station
  const delegationId = [...delegates.values()].find((one) => one.delegation === delegation)?.delegationId ?? null
  return {
    ...{
      id,
      congressId,
      name,
      place,
      opening,
      kind: 'STATION',
      delegationId,
      validFrom: dayToStore(localDate('2022-01-20')),
    },
    townUnitId: town && known(units, town).unitId,
    doorCode: randomBytes(10).toString('hex').toUpperCase(),
  }
}

const comingDays = ({ today }: Moment): DemoDay[] =>
  plannedDays(today, localDate(new Date(Date.parse(today) + 75 * 86_400_000).toISOString().slice(0, 10))).map(
    (one) => ({
      ...{ ...one, isCancelled: false, present: [], onLeave: [], residents: 0, voices: 0 },
    }),
  )

function activityRow(
  day: DemoDay,
  id: string,
  { world, stationIds }: Placed,
  { today }: Moment,
): Prisma.ActivityCreateManyInput {
  const { name, place } = day.station
  const isOver = day.day < today
  const stationId = known(stationIds, day.station)
  const delegationId = [...world.delegates.values()].find(
    (one) => one.delegation === day.station.delegation,
  )?.delegationId
  return {
    ...{ id, congressId: world.congressId, kind: 'STATION_DAY', name, place, year: yearOf(day.day) },
    ...{ heldOn: dayToStore(day.day), endsOn: dayToStore(day.day), delegationId, stationId },
    ...{ recordedAt: at(day.day, clock(8, 0)), recordedById: world.officer.id },
    ...(day.isCancelled
      ? { state: 'CANCELLED', cancelReason: '因疫情防控暂停。' }
      : isOver
        ? { state: 'HELD', residentsReceived: day.residents }
        : { state: 'PLANNED' }),
  }
}

function dutyRows(
  day: DemoDay,
  activityId: string,
  { congressId, delegates }: World,
): Prisma.ActivityDelegateCreateManyInput[] {
  const presence = (name: string) =>
    day.present.includes(name) ? 'PRESENT' : day.onLeave.includes(name) ? 'LEAVE' : 'ABSENT'
  const isRecorded = day.present.length > 0
  return day.onDuty.map((name) => ({
    ...{ congressId, activityId, delegateId: known(delegates, name).id, part: 'ON_DUTY' },
    ...(isRecorded ? { presence: presence(name) } : {}),
    ...(isRecorded && presence(name) === 'LEAVE' ? { leaveReason: '外出。' } : {}),
  }))
}

const lastNumber = (days: readonly DemoDay[]): number =>
  firstNumber - 1 + days.reduce((sum, { voices }) => sum + voices, 0)

function voicesOf(
  days: readonly DemoDay[],
  held: readonly { day: DemoDay; id: string }[],
  { world, stationIds }: Placed,
  book: Book,
  chance: Chance,
): Prisma.VoiceItemCreateManyInput[] {
  const activityIds = new Map(held.map(({ day, id }) => [day, id]))
  return allHeard(days, book, world, chance).map((heard, place) =>
    voiceRow(heard, place, {
      ...{ world, chance, number: firstNumber + place },
      ...{ activityId: known(activityIds, heard.at), stationId: known(stationIds, heard.at.station) },
    }),
  )
}

const recorded = ({ station, day, residents, voices }: DemoDay, subjectId: string, { officer }: World) => ({
  ...{
    type: 'station.day-recorded' as const,
    subjectId,
    suggestionId: null,
    actor: officer,
    role: 'DELEGATE_OFFICE' as const,
  },
  ...{ at: at(day, clock(17, 0)), data: { station: station.name, heldOn: day, residents, count: voices } },
})
